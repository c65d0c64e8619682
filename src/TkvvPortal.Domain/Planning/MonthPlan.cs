using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Planning;

/// <summary>Kế hoạch dự họp of a month: that the leadership approved which officer attends which meeting.</summary>
public sealed class MonthPlan
{
    private MonthPlan()
    {
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The month.</summary>
    public FiscalMonth Month { get; private set; }

    /// <summary>The day it was approved.</summary>
    public DateOnly ApprovedOn { get; private set; }

    /// <summary>Who approved it.</summary>
    public string ApprovedByName { get; private set; } = "";

    /// <summary>Meetings of the month then.</summary>
    public int Meetings { get; private set; }

    /// <summary>Of them, meetings an officer was to attend.</summary>
    public int Attended { get; private set; }

    /// <summary>Approves a month.</summary>
    /// <param name="id">The key, made when the form was shown.</param>
    /// <param name="month">The month.</param>
    /// <param name="meetings">Its meetings.</param>
    /// <param name="attended">Meetings somebody is assigned to.</param>
    /// <param name="by">Who approves it.</param>
    public MonthPlan(Guid id, FiscalMonth month, int meetings, int attended, RecordStamp by)
    {
        (Id, Month, Meetings, Attended) = (id, month, meetings, attended);
        (ApprovedOn, ApprovedByName) = (by.On, by.UserName);
    }

    /// <summary>Throws TK-445 when the month was approved before.</summary>
    public static void RefuseTwice(FiscalMonth month, DateOnly? approvedOn)
    {
        if (approvedOn is { } day)
            throw new RuleViolationException(ScheduleRules.PlanIsApprovedOnce, month, day);
    }
}
