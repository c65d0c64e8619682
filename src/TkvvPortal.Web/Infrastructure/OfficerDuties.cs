using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Infrastructure;

/// <summary>How many duties of an officer at meetings of a group on a day ended in one way.</summary>
public sealed record OfficerDuty(Guid GroupId, string Commune, string Officer, DateOnly On, DutyOutcome Outcome, int Count);

/// <summary>Reads the duties of officers at meetings.</summary>
public static class OfficerDuties
{
    /// <summary>The duties at meetings of some months within the scope; called-off meetings are not counted. One query.</summary>
    public static Task<List<OfficerDuty>> DutiesAsync(this PortalDbContext db, FiscalMonth from, FiscalMonth to)
    {
        var (first, last) = (from.FirstDay, to.LastDay);
        return (
            from duty in db.DutyAssignments
            where duty.Outcome != DutyOutcome.CalledOff
            join meeting in db.Meetings on duty.MeetingId equals meeting.Id
            where meeting.ScheduledOn >= first && meeting.ScheduledOn <= last
            join grp in db.Groups on duty.GroupId equals grp.Id
            join commune in db.Communes on grp.CommuneId equals commune.Id
            group duty by new { duty.GroupId, commune.Name, duty.OfficerName, meeting.ScheduledOn, duty.Outcome } into all
            select new OfficerDuty(all.Key.GroupId, all.Key.Name, all.Key.OfficerName, all.Key.ScheduledOn, all.Key.Outcome, all.Count())).ToListAsync();
    }
}
