using TkvvPortal.Domain.Loans.Events;

namespace TkvvPortal.Domain.Tests.Loans.Events;

/// <summary>
/// Taking an event back replays what came after.
/// </summary>
public sealed class UndoTests
{
    private static readonly DateOnly FirstDue = new(2027, 3, 10);
    private readonly LoanBuilder _loan = new();

    [Fact]
    public void Undoing_an_old_payment_reallocates_the_later_ones_oldest_first()
    {
        var first = _loan.Pays(FirstDue, 10_000_000).Last;
        _loan.Pays(FirstDue.AddYears(1), 10_000_000);

        _loan.Undoes(first.Id);

        Assert.Equal([10_000_000, 0, 0, 0, 0], _loan.On(2028, 6, 1).Instalments.Select(one => one.Paid.Amount));
        Assert.Equal(new Vnd(40_000_000), _loan.On(2028, 6, 1).Outstanding);
        Assert.Equal(new Vnd(10_000_000), _loan.On(2028, 6, 1).PastDue);
    }

    /// <summary>
    /// LoanCBR.feature of apache/fineract: of 1000 lent, 100, 500 and the rest are repaid; with the first repayment undone, 100
    /// are outstanding again. (There the last one overpays and is refunded, which the portal does not know.)
    /// </summary>
    [Fact]
    public void Undoing_the_first_of_three_leaves_the_others()
    {
        var loan = new LoanBuilder(new(new DateOnly(2026, 3, 10), new Vnd(1_000), 12, 0));
        var first = loan.Pays(new DateOnly(2026, 3, 13), 100).Last;
        loan.Pays(new DateOnly(2026, 3, 15), 500);
        loan.Pays(new DateOnly(2026, 3, 15), 400);

        Assert.Equal(LoanStanding.Settled, loan.On(2026, 3, 17).Standing);
        Assert.Equal(new Vnd(100), loan.Undoes(first.Id).On(2026, 3, 17).Outstanding);
    }

    [Fact]
    public void A_reversed_payment_made_again_changes_nothing()
    {
        var paid = _loan.Pays(FirstDue, 7_000_000, 3_000_000).Last;
        _loan.Pays(FirstDue.AddMonths(6), 4_000_000, 1_000_000);
        var before = _loan.On(2028, 1, 1);

        _loan.Undoes(paid.Id).Pays(FirstDue, 7_000_000, 3_000_000);

        var after = _loan.On(2028, 1, 1);
        Assert.Equal(before.Instalments, after.Instalments);
        Assert.Equal((before.Outstanding, before.InterestOwed), (after.Outstanding, after.InterestOwed));
    }

    [Fact]
    public void A_payment_taken_back_before_a_transfer_makes_the_transfer_larger()
    {
        var paid = _loan.Pays(FirstDue, 4_000_000).Last;
        _loan.Overdue(FirstDue.AddDays(1));
        Assert.Equal(new Vnd(6_000_000), _loan.On(2027, 4, 1).Overdue);

        Assert.Equal(new Vnd(10_000_000), _loan.Undoes(paid.Id).On(2027, 4, 1).Overdue);
    }

    [Fact]
    public void A_payment_entered_late_makes_an_earlier_transfer_smaller()
    {
        _loan.Overdue(FirstDue.AddDays(1));

        _loan.Pays(FirstDue, 10_000_000);

        Assert.Equal((Vnd.Zero, LoanStanding.InTerm), (_loan.On(2027, 4, 1).Overdue, _loan.On(2027, 4, 1).Standing));
    }

    [Fact]
    public void An_event_is_undone_once_and_a_reversal_never()
    {
        var paid = _loan.Pays(FirstDue, 1_000).Last;
        _loan.Undoes(paid.Id);
        var reversal = _loan.Ledger.Events.Single(e => e.Kind == LoanEventKind.Reversed);

        Refused.By(LoanEventRules.ReversedOnce, "ReversesId", () => _loan.Undoes(paid.Id));
        Refused.By(LoanEventRules.ReversedOnce, "ReversesId", () => _loan.Undoes(reversal.Id));
        Refused.By(LoanEventRules.ReversedOnce, "ReversesId", () => _loan.Undoes(Guid.CreateVersion7()));
    }

    [Fact]
    public void Only_who_records_a_kind_of_event_takes_it_back()
    {
        var left = _loan.Absconds(FirstDue).Last;

        Refused.By(LoanEventRules.ReversedByWhoRecords, "ReversesId", () => Undo(LoanEventKind.Paid));
        Assert.DoesNotContain(Undo(LoanEventKind.Absconded).Standing(), one => one.Kind == LoanEventKind.Absconded);

        LoanLedger Undo(LoanEventKind duty) => _loan.Ledger.Undo(left.Id, Guid.CreateVersion7(), _loan.Paper(FirstDue), LoanBuilder.Today, [duty]);
    }

    [Fact]
    public void A_reversal_is_not_dated_before_what_it_takes_back()
    {
        var paid = _loan.Pays(FirstDue, 1_000).Last;

        Refused.By(LoanEventRules.EventIsInOrder, "OccurredOn", () => _loan.Undoes(paid.Id, FirstDue.AddDays(-1)));
    }

    [Fact]
    public void Disbursement_stays_while_there_are_payments()
    {
        _loan.Pays(FirstDue, 1_000);

        var refusal = Refused.By(LoanEventRules.NothingDependsOnIt, "ReversesId", () => _loan.Undoes(_loan.Ledger.Events[0].Id));

        Assert.Contains("chưa giải ngân", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_freeze_stays_while_its_end_is_recorded()
    {
        var frozen = _loan.Freezes(FirstDue, FirstDue.AddMonths(12)).Last;
        var thawed = _loan.Thaws(FirstDue.AddMonths(6)).Last;

        Refused.By(LoanEventRules.NothingDependsOnIt, "ReversesId", () => _loan.Undoes(frozen.Id));
        Assert.Equal(LoanStanding.InTerm, _loan.Undoes(thawed.Id).Undoes(frozen.Id).On(2027, 6, 1).Standing);
    }

    [Fact]
    public void An_adjustment_stays_while_a_later_one_rests_on_it()
    {
        var first = _loan.Adjusts(new DateOnly(2027, 3, 1), 1, new DateOnly(2028, 3, 10)).Last;
        _loan.Adjusts(new DateOnly(2028, 3, 1), 1, new DateOnly(2029, 3, 10));

        Refused.By(LoanEventRules.NothingDependsOnIt, "ReversesId", () => _loan.Undoes(first.Id));
    }

    [Fact]
    public void An_extension_stays_while_a_later_one_would_come_too_late()
    {
        var first = _loan.Extends(new DateOnly(2030, 3, 1), 12).Last;
        _loan.Extends(new DateOnly(2031, 9, 1), 6);

        Refused.By(LoanEventRules.NothingDependsOnIt, "ReversesId", () => _loan.Undoes(first.Id));
    }

    [Fact]
    public void Taking_back_needs_a_reason_and_a_paper()
    {
        var paid = _loan.Pays(FirstDue, 1_000).Last;

        Refused.By(LoanEventRules.EventHasReason, "Reason", () => Undo(_loan.Paper(FirstDue, reason: "")));
        Refused.By(LoanEventRules.EventHasPaper, "PaperNumber", () => Undo(_loan.Paper(FirstDue, number: " ")));

        void Undo(EventPaper paper) => _loan.Ledger.Undo(paid.Id, Guid.CreateVersion7(), paper, LoanBuilder.Today);
    }

    [Fact]
    public void Undoing_an_extension_recounts_the_later_one()
    {
        var first = _loan.Extends(new DateOnly(2030, 3, 1), 12).Last;
        _loan.Extends(new DateOnly(2031, 3, 1), 6);

        Assert.Equal(new DateOnly(2031, 9, 10), _loan.Undoes(first.Id).On(2031, 4, 1).MaturesOn);
    }
}
