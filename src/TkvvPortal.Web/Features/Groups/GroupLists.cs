using TkvvPortal.Domain.Scoring;
using TkvvPortal.Domain.Signals;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Groups;

/// <summary>The one list that a group's page shows; the others are not read.</summary>
public sealed record GroupList
{
    public PageOf<GroupMember>? Members { get; init; }
    public PageOf<GroupLoan>? Loans { get; init; }
    public IReadOnlyList<GroupMeeting>? Meetings { get; init; }
    public IReadOnlyList<GroupSheet>? Sheets { get; init; }
    public IReadOnlyList<GroupScore>? Scores { get; init; }
    public GroupPapers? Papers { get; init; }
    public PageOf<GroupAct>? History { get; init; }
}

/// <summary>Reads the list behind a tab.</summary>
public sealed class ReadGroupLists(
    ReadGroupMembers members, ReadGroupActivity activity, ReadGroupScores scores, ReadGroupOutlook outlook,
    ReadGroupHistory history, ReadGroupPapers papers) : IUseCase
{
    public async Task<GroupList> ReadAsync(GroupTab tab, Guid groupId, int number) => new()
    {
        Members = tab == GroupTab.Members ? await members.PageAsync(groupId, number) : null,
        Loans = tab == GroupTab.Loans ? await outlook.LoansAsync(groupId, number) : null,
        Meetings = tab == GroupTab.Meetings ? await activity.MeetingsAsync(groupId) : null,
        Sheets = tab == GroupTab.Sheets ? await activity.SheetsAsync(groupId) : null,
        Scores = tab == GroupTab.Scores ? await scores.ListAsync(groupId) : null,
        Papers = tab == GroupTab.Papers ? await papers.ReadAsync(groupId, number) : null,
        History = tab == GroupTab.History ? await history.PageAsync(groupId, number) : null,
    };
}

/// <summary>What the head of a group's page shows beside its balances.</summary>
public sealed record GroupGlance
{
    public GroupScore? Score { get; init; }
    public DateOnly? LastVisit { get; init; }
    public IReadOnlyList<DebtFallingDue> FallingDue { get; init; } = [];
    public IReadOnlyList<GroupSignal> Signals { get; init; } = [];
}

/// <summary>Reads the glance: three queries, four more for who sees the signs.</summary>
public sealed class ReadGroupGlance(ReadGroupScores scores, ReadGroupOutlook outlook, SignalsOfGroups signals, CurrentUser user) : IUseCase
{
    public async Task<GroupGlance> ReadAsync(Guid groupId) => new()
    {
        Score = await scores.LatestAsync(groupId),
        LastVisit = await outlook.LastVisitAsync(groupId),
        FallingDue = await outlook.FallingDueAsync(groupId),
        Signals = user.May(Permission.ViewSigns) ? (await signals.ReadAsync(groupId)).GetValueOrDefault(groupId, []) : [],
    };
}
