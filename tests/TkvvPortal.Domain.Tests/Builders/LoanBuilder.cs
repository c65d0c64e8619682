using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Calendars;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Loans.Schedules;

namespace TkvvPortal.Domain.Tests.Builders;

/// <summary>A loan of 50 million at 7.92 %, five years, a part every year on the 10th, with what happens to it.</summary>
internal sealed class LoanBuilder
{
    public static readonly DateOnly Paid = new(2026, 3, 10);
    public static readonly DateOnly Today = new(2033, 1, 1);

    public static readonly LedgerPolicy Policy = new(
        Policies.Terms, InstalmentOrder.OldestFirst, OverduePrincipalFirst: true, new AdjustmentLead(5, 3),
        new ExtensionLimits(12, 12, 0.5m), new FreezeLimits(40, 36, 80, 60), Holidays.Of2026);

    private int _entries;

    public LoanBuilder(
        SchedulePlan? plan = null, OverdueRegime regime = OverdueRegime.PerInstalment, LedgerPolicy? policy = null,
        SchedulePolicy? dueDays = null)
    {
        plan ??= Schedules.FiveYears();
        Contract = new LoanContract(
            Guid.CreateVersion7(), Guid.CreateVersion7(), new InterestRate(7.92m), plan.DisbursedOn, plan.TermMonths,
            plan.DisbursedOn.AddMonths(plan.TermMonths), RepaymentSchedule.For(plan, dueDays ?? Schedules.Policy), dueDays ?? Schedules.Policy, regime);
        Empty = new LoanLedger(Contract, policy ?? Policy, []);
        Ledger = Empty.Record(LoanEvent.Disbursed(Guid.CreateVersion7(), Contract, Paper(plan.DisbursedOn), plan.Amount), Today);
    }

    public LoanContract Contract { get; }

    public LoanLedger Empty { get; }

    public LoanLedger Ledger { get; private set; }

    public LoanEvent Last { get; private set; } = null!;

    public LoanState On(int year, int month, int day) => Ledger.StateOn(new DateOnly(year, month, day));

    public LoanBuilder Pays(DateOnly on, long principal, long interest = 0) =>
        Then(LoanEvent.Paid(Guid.CreateVersion7(), Contract, Paper(on), new Vnd(principal), new Vnd(interest)));

    public LoanBuilder Adjusts(DateOnly on, int instalment, DateOnly dueOn) =>
        Then(LoanEvent.InstalmentAdjusted(Guid.CreateVersion7(), Contract, Paper(on), instalment, dueOn));

    public LoanBuilder Extends(DateOnly on, int months) => Then(LoanEvent.Extended(Guid.CreateVersion7(), Contract, Paper(on), months));

    public LoanBuilder Overdue(DateOnly on) => Then(LoanEvent.MovedToOverdue(Guid.CreateVersion7(), Contract, Paper(on)));

    public LoanBuilder Freezes(DateOnly on, DateOnly until, int damage = 50) =>
        Then(LoanEvent.Frozen(Guid.CreateVersion7(), Contract, Paper(on), until, damage));

    public LoanBuilder Thaws(DateOnly on) => Then(LoanEvent.Unfrozen(Guid.CreateVersion7(), Contract, Paper(on)));

    public LoanBuilder Absconds(DateOnly on) => Then(LoanEvent.Absconded(Guid.CreateVersion7(), Contract, Paper(on)));

    /// <summary>The bank reports the loan, which the book so far knew only by its events.</summary>
    public LoanBuilder Reported(BankBalance balance)
    {
        Ledger = new LoanLedger(Contract, Policy, Ledger.Events, balance);
        return this;
    }

    /// <summary>The bank reports a loan of which the portal knows no event.</summary>
    public LoanBuilder Imported(BankBalance balance)
    {
        Ledger = new LoanLedger(Contract, Policy, [], balance);
        return this;
    }

    public LoanBuilder Undoes(Guid eventId, DateOnly? on = null)
    {
        Ledger = Ledger.Undo(eventId, Guid.CreateVersion7(), Paper(on ?? Today), Today);
        return this;
    }

    public LoanBuilder Then(LoanEvent happened)
    {
        (Ledger, Last) = (Ledger.Record(happened, Today), happened);
        return this;
    }

    public EventPaper Paper(DateOnly on, string reason = "Theo đề nghị", string number = "01/2026") =>
        new(on, reason, number, new DateTime(2026, 3, 10, 3, 0, _entries++ % 60, DateTimeKind.Utc), Guid.Empty, "Trần Thị Cán Bộ");
}
