using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Dashboard;

/// <summary>Meetings, officers' duties and opinions of the groups in scope; at most one row for each group.</summary>
public sealed class ReadActivity(PortalDbContext db) : IUseCase
{
    private sealed record Counts(Guid GroupId, int Planned, int Closed, int NotHeld, int NotMinuted, int JudgedClosed, int JudgedOpen, int JudgedNotHeld);

    private sealed record Duties(Guid GroupId, int Assigned, int Attended, int Substituted);

    private sealed record Opinions(Guid GroupId, int Number);

    public async Task<Dictionary<Guid, MeetingFigures>> MeetingsAsync(FiscalMonth month, FiscalMonth judged, DateOnly today)
    {
        var (first, last) = (month.FirstDay, month.LastDay);
        var (judgedFrom, judgedTo) = (judged.FirstDay, judged.LastDay);
        var rows = await db.Meetings
            .Where(meeting => meeting.ScheduledOn >= judgedFrom && meeting.ScheduledOn <= last)
            .GroupBy(meeting => meeting.GroupId)
            .Select(group => new Counts(
                group.Key,
                group.Sum(m => m.ScheduledOn >= first ? 1 : 0),
                group.Sum(m => m.ScheduledOn >= first && m.Status == MeetingStatus.Closed ? 1 : 0),
                group.Sum(m => m.ScheduledOn >= first && m.Status == MeetingStatus.NotHeld ? 1 : 0),
                group.Sum(m => m.ScheduledOn >= first && m.ScheduledOn < today && m.Status < MeetingStatus.Closed ? 1 : 0),
                group.Sum(m => m.ScheduledOn <= judgedTo && m.Status == MeetingStatus.Closed ? 1 : 0),
                group.Sum(m => m.ScheduledOn <= judgedTo && m.Status < MeetingStatus.Closed ? 1 : 0),
                group.Sum(m => m.ScheduledOn <= judgedTo && m.Status == MeetingStatus.NotHeld ? 1 : 0)))
            .ToListAsync();
        return rows.ToDictionary(row => row.GroupId, row => new MeetingFigures(row.Planned, row.Closed, row.NotHeld, row.NotMinuted, Judge(row)));
    }

    public async Task<Dictionary<Guid, DutyFigures>> DutiesAsync(FiscalMonth month, DateOnly today)
    {
        var (first, last) = (month.FirstDay, month.LastDay);
        var rows = await (
            from duty in db.DutyAssignments
            join meeting in db.Meetings on duty.MeetingId equals meeting.Id
            where meeting.ScheduledOn >= first && meeting.ScheduledOn <= last
                && duty.Outcome != DutyOutcome.CalledOff && (duty.Outcome != DutyOutcome.Assigned || meeting.ScheduledOn < today)
            group duty by duty.GroupId into byGroup
            select new Duties(
                byGroup.Key,
                byGroup.Count(),
                byGroup.Sum(duty => duty.Outcome == DutyOutcome.Attended || duty.Outcome == DutyOutcome.Late ? 1 : 0),
                byGroup.Sum(duty => duty.Outcome == DutyOutcome.Substituted ? 1 : 0))).ToListAsync();
        return rows.ToDictionary(row => row.GroupId, row => new DutyFigures(row.Assigned, row.Attended, row.Substituted));
    }

    /// <summary>Opinions without an answer whose deadline has passed today.</summary>
    public Task<Dictionary<Guid, int>> LateOpinionsAsync(DateOnly today) => db.Petitions
        .Where(petition => petition.Status < PetitionStatus.Answered && petition.AnswerBy < today)
        .GroupBy(petition => petition.GroupId)
        .Select(group => new Opinions(group.Key, group.Count()))
        .ToDictionaryAsync(row => row.GroupId, row => row.Number);

    private static MeetingRecord Judge(Counts row) => row switch
    {
        { JudgedClosed: > 0 } => MeetingRecord.Closed,
        { JudgedOpen: > 0 } => MeetingRecord.NotMinuted,
        { JudgedNotHeld: > 0 } => MeetingRecord.NotHeld,
        _ => MeetingRecord.None,
    };
}
