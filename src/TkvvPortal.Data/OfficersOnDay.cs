using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Meetings;

namespace TkvvPortal.Data;

/// <summary>Where officers were on a day, whatever the scope: who writes one group's minutes cannot see the others', yet nobody is at two meetings at a time.</summary>
public static class OfficersOnDay
{
    /// <summary>When these officers were recorded present at other meetings of the day; only the hour is told. One query.</summary>
    public static Task<List<OfficerPresence>> OfficersElsewhereAsync(this PortalDbContext db, Meeting meeting, IReadOnlyList<Guid> officers)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(meeting);
        return (
            from mark in db.OfficialAttendances.IgnoreQueryFilters(["scope"])
            where mark.OfficerId != null && officers.Contains(mark.OfficerId.Value) && mark.Presence == Presence.Present && mark.MeetingId != meeting.Id
            join other in db.Meetings.IgnoreQueryFilters(["scope"]) on mark.MeetingId equals other.Id
            where other.ScheduledOn == meeting.ScheduledOn && other.Status != MeetingStatus.NotHeld
            select new OfficerPresence(mark.OfficerId!.Value, other.StartsAt)).ToListAsync();
    }
}
