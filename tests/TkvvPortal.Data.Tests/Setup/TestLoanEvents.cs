using TkvvPortal.Data.Identity;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Calendars;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Loans.Schedules;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Tests.Setup;

/// <summary>What happened to the loan of a test group, the last of it taken back.</summary>
internal static class TestLoanEvents
{
    private static readonly SchedulePolicy DueDays = new(new Vnd(100), PartRounding.Nearest, RemainderPlace.Last, DueDayRule.SessionOnOrBefore, 12);

    public static readonly LedgerPolicy Policy = new(
        new InterestTerms(365, 1.3m, new Vnd(1)), InstalmentOrder.OldestFirst, OverduePrincipalFirst: true, new AdjustmentLead(5, 3),
        new ExtensionLimits(12, 12, 0.5m), new FreezeLimits(40, 36, 80, 60), new HolidayCalendar([]));

    /// <summary>What events are judged and replayed by.</summary>
    public static IEnumerable<PolicyParameter> Parameters(DateOnly since) =>
    [
        .. new (string Key, decimal Value)[]
        {
            (PolicyKey.DaysInYear, 365), (PolicyKey.RoundingUnit, 1), (PolicyKey.DayCount, 1), (PolicyKey.OverduePerInstalment, 0),
            (PolicyKey.AllocationInstalments, 1), (PolicyKey.AllocationOverdueFirst, 1), (PolicyKey.AdjustmentCustomerDays, 5), (PolicyKey.AdjustmentLeaderDays, 3),
            (PolicyKey.ShortTermMonths, 12), (PolicyKey.ExtensionShortMonths, 12), (PolicyKey.ExtensionLongShare, 0.5m),
            (PolicyKey.FreezePartialFrom, 40), (PolicyKey.FreezePartialMonths, 36), (PolicyKey.FreezeTotalFrom, 80), (PolicyKey.FreezeTotalMonths, 60),
        }.Select(one => new PolicyParameter(one.Key, since, one.Value, "QĐ 4", "Sự kiện của món vay")),
    ];

    public static LoanContract Contract(Loan loan) => new(
        loan.Id, loan.GroupId, loan.Rate, loan.DisbursedOn, 60, loan.MaturesOn, RepaymentSchedule.For(loan.Terms, DueDays), DueDays, OverdueRegime.AtFinalDate);

    public static IReadOnlyList<LoanEvent> Of(Loan loan, PortalClock clock, PortalUser by)
    {
        loan.KeepAgreedEnd();
        var contract = Contract(loan);
        var paper = new EventPaper(new DateOnly(2026, 11, 12), "Mất mùa", "08/TD số 2", clock.UtcNow, by.Id, by.FullName);
        LoanEvent[] events =
        [
            LoanEvent.InstalmentAdjusted(Guid.CreateVersion7(), contract, paper with { OccurredOn = new(2026, 9, 1) }, 4, new(2028, 3, 12)),
            LoanEvent.Extended(Guid.CreateVersion7(), contract, paper, 6),
            LoanEvent.Misappropriated(Guid.CreateVersion7(), contract, paper, Misappropriator.GroupLeader, new Vnd(2_000_000), new Vnd(100_000)),
            LoanEvent.Frozen(Guid.CreateVersion7(), contract, paper, new(2027, 11, 12), 45),
        ];
        return new LoanLedger(contract, Policy, events, loan.Balance).Undo(events[^1].Id, Guid.CreateVersion7(), paper, clock.Today).Events;
    }
}
