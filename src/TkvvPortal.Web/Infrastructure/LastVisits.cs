using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Meetings;

namespace TkvvPortal.Web.Infrastructure;

/// <summary>When an officer was last at a group's meeting.</summary>
public static class LastVisits
{
    private sealed record Visit(Guid GroupId, DateOnly On);

    /// <summary>The last minuted meeting of each group at which a credit officer, or a substitute, was present; one query.</summary>
    public static Task<Dictionary<Guid, DateOnly>> LastVisitsAsync(this PortalDbContext db, DateOnly until) => (
            from official in db.OfficialAttendances
            join meeting in db.Meetings on official.MeetingId equals meeting.Id
            where official.Role == OfficialRole.CreditOfficer && official.Presence != Presence.Absent
                && meeting.Status == MeetingStatus.Closed && meeting.ScheduledOn <= until
            group meeting by meeting.GroupId into byGroup
            select new Visit(byGroup.Key, byGroup.Max(meeting => meeting.ScheduledOn)))
        .ToDictionaryAsync(row => row.GroupId, row => row.On);
}
