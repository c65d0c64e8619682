using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Meetings;

/// <summary>The days a group's meeting may be planned on.</summary>
/// <param name="Today">Today in Vietnam.</param>
/// <param name="TakenDays">The days on which the group has a meeting already.</param>
public sealed record PlanningLimits(DateOnly Today, IReadOnlyCollection<DateOnly> TakenDays)
{
    /// <summary>Days back: minutes may be written late, but within the month [PROP].</summary>
    public const int DaysBack = 31;

    /// <summary>Days ahead: about a quarter, the longest period of meetings [PROP].</summary>
    public const int DaysAhead = 92;

    /// <summary>Throws TK-066, TK-067 or TK-069 unless a meeting may be planned on the day.</summary>
    public void Refuse(DateOnly on)
    {
        if (on < Today.AddDays(-DaysBack))
            throw Broken(MeetingRules.PlannedSoonAfter, DaysBack, Today.AddDays(-DaysBack));
        if (on > Today.AddDays(DaysAhead))
            throw Broken(MeetingRules.PlannedNotFarAhead, DaysAhead, Today.AddDays(DaysAhead));
        if (TakenDays.Contains(on))
            throw Broken(MeetingRules.OneMeetingADay, on);
    }

    private static RuleViolationException Broken(Rule rule, params object[] arguments) =>
        new(rule, arguments) { Field = nameof(Meeting.ScheduledOn) };
}
