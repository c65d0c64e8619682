using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Today;

/// <summary>Lists of meetings within the scope.</summary>
public sealed class MeetingLines(PortalDbContext db, CurrentUser user) : IUseCase
{
    /// <summary>How many meetings there are of each kind, in one query.</summary>
    public sealed record Counts(int Today, int NotMinuted, int Coming);

    /// <summary>Meetings of a stretch of days, whatever became of them.</summary>
    public IQueryable<Meeting> Between(DateOnly first, DateOnly last) =>
        db.Meetings.Where(meeting => meeting.ScheduledOn >= first && meeting.ScheduledOn <= last);

    /// <summary>Meetings whose day has passed without closed minutes or a reason.</summary>
    public IQueryable<Meeting> NotMinuted(DateOnly since, DateOnly today) =>
        Open(db.Meetings.Where(meeting => meeting.ScheduledOn >= since && meeting.ScheduledOn < today));

    /// <summary>Meetings of today and later that are not closed.</summary>
    public IQueryable<Meeting> ToCome(DateOnly today) => Open(db.Meetings.Where(meeting => meeting.ScheduledOn >= today));

    /// <summary>Meetings from tomorrow to a day.</summary>
    public IQueryable<Meeting> Coming(DateOnly today, DateOnly last) =>
        Open(db.Meetings.Where(meeting => meeting.ScheduledOn > today && meeting.ScheduledOn <= last));

    /// <summary>Counts the three lists of "Hôm nay" in one query.</summary>
    public async Task<Counts> CountAsync(DateOnly since, DateOnly today, DateOnly last) => await db.Meetings
        .Where(meeting => meeting.ScheduledOn >= since && meeting.ScheduledOn <= last)
        .GroupBy(_ => 1)
        .Select(all => new Counts(
            all.Sum(m => m.ScheduledOn == today ? 1 : 0),
            all.Sum(m => m.ScheduledOn < today && m.Status < MeetingStatus.Closed ? 1 : 0),
            all.Sum(m => m.ScheduledOn > today && m.Status < MeetingStatus.Closed ? 1 : 0)))
        .SingleOrDefaultAsync() ?? new Counts(0, 0, 0);

    /// <summary>The first lines of a list, by day and hour.</summary>
    public Task<List<MeetingLine>> FirstAsync(IQueryable<Meeting> meetings, int count) => (
            from meeting in meetings
            join grp in db.Groups on meeting.GroupId equals grp.Id
            join commune in db.Communes on grp.CommuneId equals commune.Id
            orderby meeting.ScheduledOn, meeting.StartsAt, grp.Code
            select new MeetingLine(
                meeting.Id, meeting.ScheduledOn, meeting.StartsAt, meeting.Place, meeting.Status, grp.Code, grp.Name, commune.Name,
                meeting.Duties.Any(duty => duty.OfficerId == user.Id)))
        .Take(count).ToListAsync();

    private static IQueryable<Meeting> Open(IQueryable<Meeting> meetings) => meetings.Where(meeting => meeting.Status < MeetingStatus.Closed);
}
