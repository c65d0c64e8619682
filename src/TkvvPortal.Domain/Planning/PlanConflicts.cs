using TkvvPortal.Domain.Loans.Calendars;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Planning;

/// <summary>Why a planned meeting should be looked at.</summary>
public enum PlanConflictKind
{
    /// <summary>Cán bộ ở hai nơi cùng giờ.</summary>
    OfficerTwice = 1,

    /// <summary>Trùng ngày giao dịch xã.</summary>
    SessionDay = 2,

    /// <summary>Trùng ngày nghỉ lễ, tết.</summary>
    Holiday = 3,
}

/// <summary>A conflict of a planned meeting.</summary>
/// <param name="MeetingId">The meeting.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Text">In words.</param>
public sealed record PlanConflict(Guid MeetingId, PlanConflictKind Kind, string Text);

/// <summary>Looks for what does not go together in the meetings of a month.</summary>
/// <param name="Holidays">Public holidays by day; weekends are no holidays: groups meet when people have time.</param>
/// <param name="LeastMinutes">The shortest meeting, minutes.</param>
public sealed record PlanConflicts(IReadOnlyDictionary<DateOnly, string> Holidays, int LeastMinutes)
{
    /// <summary>The holidays of the calendar data, worked weekend days left out.</summary>
    public static IReadOnlyDictionary<DateOnly, string> Of(IEnumerable<Holiday> holidays) =>
        holidays.Where(holiday => !holiday.IsWorked).ToDictionary(holiday => holiday.Day, holiday => holiday.Name);

    /// <summary>All conflicts, in the order of the meetings.</summary>
    public IReadOnlyList<PlanConflict> Find(IReadOnlyList<PlannedMeeting> meetings)
    {
        var byOfficer = meetings.SelectMany(meeting => meeting.Officers.Select(officer => (officer, meeting)))
            .ToLookup(pair => (pair.officer, pair.meeting.On), pair => pair.meeting);
        return [.. meetings.SelectMany(meeting => Find(meeting, byOfficer))];
    }

    private IEnumerable<PlanConflict> Find(PlannedMeeting meeting, ILookup<(Guid, DateOnly), PlannedMeeting> byOfficer)
    {
        var other = meeting.Officers.SelectMany(officer => byOfficer[(officer, meeting.On)])
            .FirstOrDefault(one => one.Id != meeting.Id && OfficersElsewhere.Collide(one.StartsAt, meeting.StartsAt, LeastMinutes));
        if (other is not null)
            yield return new PlanConflict(meeting.Id, PlanConflictKind.OfficerTwice, $"Cán bộ còn dự cuộc họp khác lúc {other.StartsAt:HH:mm} cùng ngày");
        if (FiscalMonth.Of(meeting.On).Day(meeting.SessionDay) == meeting.On)
            yield return new PlanConflict(meeting.Id, PlanConflictKind.SessionDay, "Trùng ngày giao dịch xã");
        if (Holidays.TryGetValue(meeting.On, out var name))
            yield return new PlanConflict(meeting.Id, PlanConflictKind.Holiday, $"Trùng ngày nghỉ: {name}");
    }
}
