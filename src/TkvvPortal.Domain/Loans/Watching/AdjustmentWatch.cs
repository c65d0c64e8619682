using TkvvPortal.Domain.Loans.Calendars;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Watching;

/// <summary>Until when adjustments (08/TD) are handed in, and for which loans (CV 597/NHCS-TDNN ngày 30/01/2026).</summary>
/// <param name="Lead">The working days asked for.</param>
/// <param name="Calendar">The working days.</param>
/// <param name="Disbursed">The days of disbursement whose loans count every instalment by itself; only these need an adjustment.</param>
public sealed record AdjustmentWatch(AdjustmentLead Lead, HolidayCalendar Calendar, IReadOnlyList<Period> Disbursed)
{
    private const int BetweenSessions = 32;

    /// <summary>What is in force on a date.</summary>
    public static AdjustmentWatch On(PolicyBook policy, DateOnly date, HolidayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new AdjustmentWatch(AdjustmentLead.On(policy, date), calendar, policy.PeriodsOf(PolicyKey.OverduePerInstalment, 1));
    }

    /// <summary>Whether the next instalment of a loan can be adjusted: it counts by itself and is not the final one.</summary>
    public bool Covers(Loan loan, LoanProgramme programme) =>
        loan.NextDueAmount < loan.InTerm
        && (programme.Code == LoanProgramme.SocialHousing || Disbursed.Any(period => period.Contains(loan.DisbursedOn)));

    /// <summary>The last day to hand the adjustment of an instalment in.</summary>
    public DateOnly LastDay(DateOnly dueOn, int sessionDay) => AdjustmentDeadlines.For(dueOn, sessionDay, Lead, Calendar).LastDay;

    /// <summary>
    /// The due dates whose last day lies between two days; none when there is no such date. A later instalment never has an earlier last
    /// day, so they have no gap.
    /// </summary>
    public Period? DueDates(DateOnly first, DateOnly last, int sessionDay)
    {
        var days = Enumerable.Range(0, last.DayNumber - first.DayNumber + BetweenSessions).Select(first.AddDays)
            .Where(due => LastDay(due, sessionDay) is var day && day >= first && day <= last).ToList();
        return days.Count == 0 ? null : new Period(days[0], days[^1]);
    }
}
