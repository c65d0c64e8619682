using TkvvPortal.Domain.Loans.Schedules;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Events;

/// <summary>The instalments of a loan while events are replayed.</summary>
internal sealed class InstalmentBook(RepaymentSchedule schedule, OverdueRegime regime)
{
    private readonly List<InstalmentSlot> _slots = [.. schedule.Instalments.Select(one => new InstalmentSlot(one))];

    public DateOnly MaturesOn => _slots[^1].DueOn;

    public Vnd Overdue => _slots.Total(slot => slot.Overdue);

    /// <summary>Pays what is overdue or due oldest first, then what is early in the order of the policy.</summary>
    public void Pay(Vnd amount, DateOnly on, InstalmentOrder order)
    {
        var due = _slots.Where(slot => slot.DueOn <= on).OrderBy(slot => slot.DueOn).ToList();
        var early = _slots.Except(due).OrderBy(slot => slot.DueOn).ToList();
        if (order == InstalmentOrder.LastFirst)
            early.Reverse();
        foreach (var slot in due.Concat(early))
            amount = slot.Pay(amount);
    }

    /// <summary>Principal that the regime says is past due on a day and not yet overdue.</summary>
    public Vnd PastDue(DateOnly on) => SlotsPastDue(on).Total(slot => slot.InTerm);

    public void MoveToOverdue(DateOnly on)
    {
        foreach (var slot in SlotsPastDue(on))
            slot.MoveToOverdue(slot.InTerm);
    }

    /// <summary>Takes an instalment to a later day; throws TK-236 or TK-237.</summary>
    public void Adjust(LoanEvent adjusted)
    {
        var slot = _slots.SkipLast(1).FirstOrDefault(slot => slot.Scheduled.Number == adjusted.InstalmentNumber)
            ?? throw new RuleViolationException(LoanEventRules.FinalDateIsNotAdjusted, adjusted.InstalmentNumber!.Value)
            { Field = nameof(LoanEvent.InstalmentNumber) };
        var due = EffectiveDueOn(slot, adjusted.OccurredOn);
        var next = NextPeriodAfter(due);
        if (adjusted.Until <= due || adjusted.Until > next)
        {
            throw new RuleViolationException(LoanEventRules.AdjustedWithinNextPeriod, adjusted.InstalmentNumber!.Value, due, next)
            { Field = nameof(LoanEvent.Until) };
        }

        slot.DueOn = adjusted.Until!.Value;
    }

    public void Extend(DateOnly maturesOn) => _slots[^1].DueOn = maturesOn;

    /// <summary>Takes over the bank's figures: what was paid went to the oldest, and the oldest of the rest is overdue.</summary>
    public void TakeOver(BankBalance balance, Vnd paid)
    {
        foreach (var slot in _slots)
            slot.Reset();
        Pay(paid, balance.AsOf, InstalmentOrder.OldestFirst);
        var overdue = balance.Overdue;
        foreach (var slot in _slots.OrderBy(slot => slot.DueOn))
            overdue = slot.MoveToOverdue(overdue);
    }

    public IReadOnlyList<InstalmentState> States(DateOnly on) =>
    [
        .. _slots.Select(slot => new InstalmentState(
            slot.Scheduled.Number, slot.Scheduled.DueOn, slot.DueOn, EffectiveDueOn(slot, on), slot.Scheduled.Principal, slot.Paid, slot.Overdue)),
    ];

    private IEnumerable<InstalmentSlot> SlotsPastDue(DateOnly on) =>
        _slots.Where(slot => (regime == OverdueRegime.PerInstalment ? slot.DueOn : MaturesOn) < on);

    /// <summary>Under the old regime what was not paid moves on to the next instalment, at most to the final date.</summary>
    private DateOnly EffectiveDueOn(InstalmentSlot slot, DateOnly on) =>
        regime == OverdueRegime.AtFinalDate && slot.InTerm.IsPositive && slot.DueOn < on ? NextPeriodAfter(on.AddDays(-1)) : slot.DueOn;

    private DateOnly NextPeriodAfter(DateOnly day) =>
        _slots.Select(slot => slot.Scheduled.DueOn).Where(due => due > day && due < MaturesOn).DefaultIfEmpty(MaturesOn).Min();
}
