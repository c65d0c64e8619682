using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Figures;

/// <summary>Meetings, officers' duties and opinions of the groups in scope; at most one row for each group.</summary>
internal sealed class ActivityFigures(PortalDbContext db)
{
    /// <summary>Meetings of a month.</summary>
    public sealed record Held(Guid GroupId, int Planned, int Closed, int NotHeld, int NotMinuted);

    /// <summary>Officers' duties at meetings that are closed or past; a meeting not held asks for nobody.</summary>
    public sealed record Duties(Guid GroupId, int Assigned, int Attended, int Substituted);

    /// <summary>Opinions without an answer.</summary>
    public sealed record Opinions(Guid GroupId, int Open, int Late);

    /// <summary>Meetings of a month as they stand on a day.</summary>
    public Task<Dictionary<Guid, Held>> MeetingsAsync(FiscalMonth month, DateOnly asOf)
    {
        var (first, last) = (month.FirstDay, month.LastDay);
        return db.Meetings
            .Where(meeting => meeting.ScheduledOn >= first && meeting.ScheduledOn <= last)
            .GroupBy(meeting => meeting.GroupId)
            .Select(group => new Held(
                group.Key,
                group.Count(),
                group.Sum(meeting => meeting.Status == MeetingStatus.Closed ? 1 : 0),
                group.Sum(meeting => meeting.Status == MeetingStatus.NotHeld ? 1 : 0),
                group.Sum(meeting => meeting.ScheduledOn < asOf && meeting.Status < MeetingStatus.Closed ? 1 : 0)))
            .ToDictionaryAsync(row => row.GroupId);
    }

    /// <summary>Duties of a month as they stand on a day.</summary>
    public Task<Dictionary<Guid, Duties>> DutiesAsync(FiscalMonth month, DateOnly asOf)
    {
        var (first, last) = (month.FirstDay, month.LastDay);
        return (
            from duty in db.DutyAssignments
            join meeting in db.Meetings on duty.MeetingId equals meeting.Id
            where meeting.ScheduledOn >= first && meeting.ScheduledOn <= last
                && duty.Outcome != DutyOutcome.CalledOff && (duty.Outcome != DutyOutcome.Assigned || meeting.ScheduledOn < asOf)
            group duty by duty.GroupId into byGroup
            select new Duties(
                byGroup.Key,
                byGroup.Count(),
                byGroup.Sum(duty => duty.Outcome == DutyOutcome.Attended || duty.Outcome == DutyOutcome.Late ? 1 : 0),
                byGroup.Sum(duty => duty.Outcome == DutyOutcome.Substituted ? 1 : 0))).ToDictionaryAsync(row => row.GroupId);
    }

    /// <summary>Opinions raised before a day and without an answer on it; late when their deadline had passed.</summary>
    public Task<Dictionary<Guid, Opinions>> OpinionsAsync(DateOnly asOf) => (
            from petition in db.Petitions
            join meeting in db.Meetings on petition.MeetingId equals meeting.Id
            where meeting.ScheduledOn <= asOf && petition.Answer == null && petition.MergedIntoId == null
                && (petition.RepliedOn == null || petition.RepliedOn > asOf)
            group petition by petition.GroupId into byGroup
            select new Opinions(byGroup.Key, byGroup.Count(), byGroup.Sum(petition => petition.AnswerBy < asOf ? 1 : 0)))
        .ToDictionaryAsync(row => row.GroupId);
}
