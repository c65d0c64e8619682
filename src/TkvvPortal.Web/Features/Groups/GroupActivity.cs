using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Cash;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Groups;

/// <summary>A meeting of a group as one line.</summary>
public sealed record GroupMeeting(
    Guid Id, DateOnly On, TimeOnly At, string Place, MeetingStatus Status, int Present, int Members, string? NotHeldReason);

/// <summary>A sheet of a group with what its receipts, reversals taken off, brought. Money in đồng.</summary>
public sealed record GroupSheet(FiscalMonth Month, int Members, Vnd InterestDue, Vnd Interest, Vnd Deposits)
{
    public Percent? Rate => Percent.Of(Interest, InterestDue);
}

/// <summary>An opinion that still waits for its answer.</summary>
public sealed record OpenOpinion(Guid MeetingId, string RaisedBy, string Content, PetitionOwner? Owner, DateOnly? AnswerBy);

/// <summary>Meetings, sheets and opinions of one group.</summary>
public sealed class ReadGroupActivity(PortalDbContext db, PortalClock clock) : IUseCase
{
    private const int Opinions = 5;
    private const int Meetings = 12;
    private const int Months = 12;

    private sealed record Opened(FiscalMonth Month, int Members, long Due);

    private sealed record Received(FiscalMonth Month, long Interest, long Deposits);

    public Task<GroupMeeting?> LastMeetingAsync(Guid groupId) => Lines(Of(groupId)
        .Where(meeting => meeting.Status == MeetingStatus.Closed && meeting.ScheduledOn <= clock.Today)
        .OrderByDescending(meeting => meeting.ScheduledOn)).FirstOrDefaultAsync();

    public Task<GroupMeeting?> NextMeetingAsync(Guid groupId) => Lines(Of(groupId)
        .Where(meeting => meeting.Status < MeetingStatus.Closed && meeting.ScheduledOn >= clock.Today)
        .OrderBy(meeting => meeting.ScheduledOn)).FirstOrDefaultAsync();

    public Task<List<GroupMeeting>> MeetingsAsync(Guid groupId) =>
        Lines(Of(groupId).OrderByDescending(meeting => meeting.ScheduledOn).ThenByDescending(meeting => meeting.StartsAt))
            .Take(Meetings).ToListAsync();

    public Task<List<OpenOpinion>> OpenOpinionsAsync(Guid groupId) => db.Petitions
        .Where(petition => petition.GroupId == groupId && petition.Status < PetitionStatus.Answered)
        .OrderBy(petition => petition.AnswerBy).ThenBy(petition => petition.Id)
        .Select(petition => new OpenOpinion(petition.MeetingId, petition.RaisedBy, petition.Content, petition.Owner, petition.AnswerBy))
        .Take(Opinions).ToListAsync();

    /// <summary>The sheets of the last twelve months, the newest first.</summary>
    public Task<IReadOnlyList<GroupSheet>> SheetsAsync(Guid groupId) => SheetsAsync(groupId, clock.Month.AddMonths(1 - Months));

    /// <summary>This month's sheet, or null while it is not opened.</summary>
    public async Task<GroupSheet?> PresentSheetAsync(Guid groupId) => await SheetsAsync(groupId, clock.Month) is [var sheet, ..] ? sheet : null;

    private async Task<IReadOnlyList<GroupSheet>> SheetsAsync(Guid groupId, FiscalMonth from)
    {
        var sheets = await db.Sheets.Where(sheet => sheet.GroupId == groupId && sheet.Month >= from)
            .OrderByDescending(sheet => sheet.Month)
            .Select(sheet => new Opened(sheet.Month, sheet.MemberCount, (long)sheet.MonthInterest))
            .ToListAsync();
        var received = await db.NetReceipts().Where(entry => entry.GroupId == groupId && entry.Month >= from)
            .GroupBy(entry => entry.Month)
            .Select(group => new Received(group.Key, group.Sum(entry => entry.Interest), group.Sum(entry => entry.Deposit)))
            .ToDictionaryAsync(row => row.Month);
        return [.. sheets.Select(sheet => new GroupSheet(
            sheet.Month,
            sheet.Members,
            new Vnd(sheet.Due),
            new Vnd(received.GetValueOrDefault(sheet.Month)?.Interest ?? 0),
            new Vnd(received.GetValueOrDefault(sheet.Month)?.Deposits ?? 0)))];
    }

    private IQueryable<Meeting> Of(Guid groupId) => db.Meetings.Where(meeting => meeting.GroupId == groupId);

    private static IQueryable<GroupMeeting> Lines(IQueryable<Meeting> meetings) => meetings.Select(meeting => new GroupMeeting(
        meeting.Id, meeting.ScheduledOn, meeting.StartsAt, meeting.Place, meeting.Status,
        meeting.PresentCount, meeting.MemberCount, meeting.NotHeldReason));
}
