using TkvvPortal.Domain.Scoring;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Groups;

/// <summary>The one list that a group's page shows; the others are not read.</summary>
public sealed record GroupList
{
    public PageOf<GroupMember>? Members { get; init; }
    public IReadOnlyList<GroupMeeting>? Meetings { get; init; }
    public IReadOnlyList<GroupSheet>? Sheets { get; init; }
    public IReadOnlyList<GroupScore>? Scores { get; init; }
}

/// <summary>Reads the list behind a tab.</summary>
public sealed class ReadGroupLists(ReadGroupMembers members, ReadGroupActivity activity, ReadGroupScores scores) : IUseCase
{
    public async Task<GroupList> ReadAsync(GroupTab tab, Guid groupId, int number) => new()
    {
        Members = tab == GroupTab.Members ? await members.PageAsync(groupId, number) : null,
        Meetings = tab == GroupTab.Meetings ? await activity.MeetingsAsync(groupId) : null,
        Sheets = tab == GroupTab.Sheets ? await activity.SheetsAsync(groupId) : null,
        Scores = tab == GroupTab.Scores ? await scores.ListAsync(groupId) : null,
    };

    /// <summary>The latest score the bank gave; none before the first file.</summary>
    public Task<GroupScore?> LatestScoreAsync(Guid groupId) => scores.LatestAsync(groupId);
}
