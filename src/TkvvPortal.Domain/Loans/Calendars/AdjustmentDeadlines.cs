using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Calendars;

/// <summary>
/// Hạn nộp giấy đề nghị điều chỉnh kỳ hạn trả nợ (08/TD) for an instalment (CV 597/NHCS-TDNN ngày 30/01/2026).
/// </summary>
/// <param name="CustomerBy">The last day the customer hands it to the leader.</param>
/// <param name="LeaderBy">The last day the leader hands it in ahead of the instalment.</param>
/// <param name="SessionOn">The last session on or before the due date, where the leader may still hand it in.</param>
public sealed record AdjustmentDeadlines(DateOnly CustomerBy, DateOnly LeaderBy, DateOnly SessionOn)
{
    /// <summary>The very last day the leader may hand it in.</summary>
    public DateOnly LastDay => LeaderBy > SessionOn ? LeaderBy : SessionOn;

    /// <summary>The deadlines of an instalment, in working days of a calendar.</summary>
    /// <param name="dueOn">The due date of the instalment.</param>
    /// <param name="sessionDay">The day of the month of the session, 1–31.</param>
    /// <param name="lead">The working days asked for.</param>
    /// <param name="calendar">The working days.</param>
    public static AdjustmentDeadlines For(DateOnly dueOn, int sessionDay, AdjustmentLead lead, HolidayCalendar calendar)
    {
        var month = FiscalMonth.Of(dueOn);
        var session = month.Day(sessionDay);
        return new AdjustmentDeadlines(
            calendar.WorkingDaysBefore(dueOn, lead.CustomerDays),
            calendar.WorkingDaysBefore(dueOn, lead.LeaderDays),
            session <= dueOn ? session : month.Previous().Day(sessionDay));
    }
}

/// <summary>Working days by which an adjustment (08/TD) is asked for ahead of the instalment.</summary>
/// <param name="CustomerDays">By the customer.</param>
/// <param name="LeaderDays">By the leader of the group.</param>
public sealed record AdjustmentLead(int CustomerDays, int LeaderDays)
{
    /// <summary>The days in force on a date.</summary>
    public static AdjustmentLead On(PolicyBook policy, DateOnly date) =>
        new(policy.Count(PolicyKey.AdjustmentCustomerDays, date), policy.Count(PolicyKey.AdjustmentLeaderDays, date));
}
