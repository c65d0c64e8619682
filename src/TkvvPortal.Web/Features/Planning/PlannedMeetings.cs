using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Planning;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Planning;

/// <summary>The meetings of a period as the plan sees them: when, where, who attends, and what does not go together.</summary>
public sealed class PlannedMeetings(PortalDbContext db, Policies policies) : IUseCase
{
    /// <summary>A meeting with what the plan shows of it.</summary>
    public sealed record Line(
        Guid Id, string GroupCode, string GroupName, string Commune, DateOnly On, TimeOnly StartsAt, string Place, MeetingKind Kind, MeetingStatus Status,
        bool IsConfirmed, string? MoveWish, DateOnly? MovedFrom, Guid? OfficerId, string? OfficerName, string? Why);

    /// <summary>What does not go together between two days; four queries.</summary>
    public async Task<IReadOnlyList<PlanConflict>> ConflictsAsync(DateOnly first, DateOnly last)
    {
        var meetings = await SlimAsync(Between(first, last));
        var holidays = PlanConflicts.Of(await db.Holidays.AsNoTracking().Where(day => day.Day >= first && day.Day <= last).ToListAsync());
        var least = (await policies.ReadAsync()).Count(PolicyKey.MeetingLeastMinutes, last);
        return new PlanConflicts(holidays, least).Find(meetings);
    }

    /// <summary>The meetings that are held or to be held between two days.</summary>
    public IQueryable<Meeting> Between(DateOnly first, DateOnly last, Guid? commune = null)
    {
        var groups = db.GroupsOf(commune, null).Select(group => group.Id);
        return db.Meetings.AsNoTracking().Where(meeting => meeting.ScheduledOn >= first && meeting.ScheduledOn <= last
            && meeting.Status != MeetingStatus.NotHeld && groups.Contains(meeting.GroupId));
    }

    /// <summary>The lines of meetings, by day, hour and group.</summary>
    public IQueryable<Line> Lines(IQueryable<Meeting> meetings) =>
        from meeting in meetings
        join grp in db.Groups on meeting.GroupId equals grp.Id
        join commune in db.Communes on grp.CommuneId equals commune.Id
        orderby meeting.ScheduledOn, meeting.StartsAt, grp.Code
        select new Line(
            meeting.Id, grp.Code, grp.Name, commune.Name, meeting.ScheduledOn, meeting.StartsAt, meeting.Place, meeting.Kind, meeting.Status,
            meeting.ConfirmedOn != null, meeting.MoveWish, meeting.MovedFrom,
            meeting.Duties.OrderBy(duty => duty.OfficerName).Select(duty => (Guid?)duty.OfficerId).FirstOrDefault(),
            meeting.Duties.OrderBy(duty => duty.OfficerName).Select(duty => duty.OfficerName).FirstOrDefault(),
            meeting.Duties.OrderBy(duty => duty.OfficerName).Select(duty => duty.Why).FirstOrDefault());

    /// <summary>What conflicts and proposals look at; two queries.</summary>
    public async Task<List<PlannedMeeting>> SlimAsync(IQueryable<Meeting> meetings)
    {
        var rows = await (
            from meeting in meetings
            join grp in db.Groups on meeting.GroupId equals grp.Id
            join point in db.TransactionPoints on grp.TransactionPointId equals point.Id
            orderby meeting.ScheduledOn, meeting.StartsAt, grp.Code
            select new { meeting.Id, meeting.ScheduledOn, meeting.StartsAt, grp.CommuneId, point.SessionDay }).ToListAsync();
        var duties = (await db.DutyAssignments.Where(duty => meetings.Any(meeting => meeting.Id == duty.MeetingId)).Select(duty => new { duty.MeetingId, duty.OfficerId }).ToListAsync())
            .ToLookup(duty => duty.MeetingId, duty => duty.OfficerId);
        return rows.ConvertAll(row => new PlannedMeeting(row.Id, row.ScheduledOn, row.StartsAt, row.CommuneId, row.SessionDay, [.. duties[row.Id]]));
    }
}
