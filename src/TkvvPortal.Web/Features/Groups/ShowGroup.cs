using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Groups;

/// <summary>Trang của một tổ: the group at a glance, and one of its lists.</summary>
public sealed class ShowGroup(
    ReadGroupHead heads, ReadGroupActivity activity, ReadGroupLists lists, ReadGroupGlance glance, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed record Page(GroupHead Head, IReadOnlyList<BoardMember> Board, GroupTab Tab, FiscalMonth Month, DateOnly Today)
    {
        public GroupSheet? Sheet { get; init; }
        public GroupGlance Glance { get; init; } = new();
        public GroupMeeting? LastMeeting { get; init; }
        public GroupMeeting? NextMeeting { get; init; }
        public IReadOnlyList<OpenOpinion> Opinions { get; init; } = [];
        public bool MayOpenMeetings { get; init; }

        public GroupList List { get; init; } = new();

        public string Url => "/to/" + Head.Code;
        public string SheetUrl(FiscalMonth month) => $"{Url}/bang-ke/{month.ToRoute()}";
    }

    /// <summary>The page of a code, or null when the group does not exist for the person. Only the shown list is read.</summary>
    public async Task<Page?> PageAsync(string code, GroupTab tab, int number)
    {
        if (await heads.FindAsync(code) is not { } head)
            return null;
        return new Page(head, await heads.BoardAsync(head.Id), tab, clock.Month, clock.Today)
        {
            Sheet = await activity.PresentSheetAsync(head.Id),
            Glance = await glance.ReadAsync(head.Id),
            LastMeeting = await activity.LastMeetingAsync(head.Id),
            NextMeeting = await activity.NextMeetingAsync(head.Id),
            Opinions = await activity.OpenOpinionsAsync(head.Id),
            MayOpenMeetings = user.May(Permission.ViewMeetings),
            List = await lists.ReadAsync(tab, head.Id, number),
        };
    }
}
