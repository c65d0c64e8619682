using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Search;

/// <summary>Tìm: one box for everything. Each kind is looked for only by who may see it, and only within the scope.</summary>
public sealed class SearchEverything(FindExact exact, FindPeople people, FindMoney money, FindWork work, CurrentUser user) : IUseCase
{
    public sealed record Page(SearchQuery Query, IReadOnlyList<Hits> Kinds)
    {
        public bool HasAsked => !Query.IsEmpty && !Query.IsTooShort;

        public bool HasFound => Kinds.Any(kind => kind.Found.Count > 0);
    }

    /// <summary>The one thing a whole code names; none otherwise.</summary>
    public Task<string?> JumpAsync(string? typed) => exact.AddressAsync(new SearchQuery(typed));

    /// <summary>Some of each kind; eight queries at most, whatever is found.</summary>
    public async Task<Page> PageAsync(string? typed)
    {
        var query = new SearchQuery(typed);
        return new Page(query, query.IsTooShort ? [] : await KindsAsync(query));
    }

    private async Task<IReadOnlyList<Hits>> KindsAsync(SearchQuery query)
    {
        var words = Uri.EscapeDataString(string.Join(' ', query.Words));
        List<Hits> kinds = [];
        var found = new FoundPeople([], []);
        if (user.May(Permission.ViewGroups))
        {
            found = await people.MembersAsync(query);
            kinds.Add(new Hits("Tổ", await people.GroupsAsync(query), "/to?tim=" + words));
            kinds.Add(new Hits("Tổ viên", found.Hits, "/to-vien?tim=" + words));
        }

        if (user.May(Permission.ViewSheets))
        {
            kinds.Add(new Hits("Món vay", await money.LoansAsync(query, found)));
            kinds.Add(new Hits("Biên lai", await money.ReceiptsAsync(query, found)));
        }

        if (user.May(Permission.ViewMeetings))
            kinds.Add(new Hits("Cuộc họp", await work.MeetingsAsync(query)));
        if (user.May(Permission.ViewPetitions))
            kinds.Add(new Hits("Ý kiến, kiến nghị", await work.OpinionsAsync(query)));
        if (user.May(Permission.ViewDocuments))
            kinds.Add(new Hits("Văn bản", await work.TextsAsync(query)));
        return kinds;
    }
}
