using TkvvPortal.Benchmarks.Http;
using TkvvPortal.Benchmarks.Measuring;
using TkvvPortal.Benchmarks.Setup;

namespace TkvvPortal.Benchmarks.Pages;

/// <summary>The lists of groups and of members: each order, the last page, searches and filters, all of the office and an officer's commune.</summary>
internal static class ListPages
{
    private const string Last = "trang=9999999";

    public static IReadOnlyList<Scenario> For(Options options, ListSample sample) =>
    [
        .. Groups(sample).Concat(Members(sample)).Select(page => new ListPage
        {
            Key = page.Key,
            Title = page.Title,
            Path = (page.IsOfGroups ? "/to" : "/to-vien") + Address(page.Query),
            FloorPath = (page.IsOfGroups ? "/list/groups" : "/list/members") + Address(page.Scope is null ? page.Query : $"{page.Query}&{page.Scope}".TrimStart('&')),
            Reader = site => page.Scope is null ? site.Manager : site.Officer,
            Limit = options.Scale == 1 ? ListPage.LimitOfDistrict : ListPage.LimitOfMore,
        }),
    ];

    private static IEnumerable<Asked> Groups(ListSample sample) =>
    [
        Group("code", "by code", ""),
        Group("last", "last page", Last),
        Group("name", "by name", "sap=name"),
        Group("members", "by members", "sap=members"),
        Group("debt", "by outstanding", "sap=debt"),
        Group("overdue", "by overdue rate", "sap=overdue"),
        Group("class", "by class", "sap=class"),
        Group("day", "by meeting day", "sap=day"),
        Group("search", "search \"minh to 2\"", "tim=minh+to+2"),
        Group("search-leader", "search a leader \"thi hong\"", "tim=thi+hong"),
        Group("search-code", "search a code", "tim=" + sample.GroupCode),
        Group("filter", "a commune's, an organisation's", $"xa={sample.Commune}&hoi={sample.Organisation}"),
        Group("filter-point", "a point's, class 2", $"diem={sample.Point}&loai=2"),
        Group("officer", "an officer's", "") with { Scope = "xa=" + sample.Commune },
    ];

    private static IEnumerable<Asked> Members(ListSample sample) =>
    [
        Member("name", "by given name", ""),
        Member("last", "last page", Last),
        Member("name-turned", "by given name, turned", "sap=-name"),
        Member("code", "by code", "sap=code"),
        Member("code-last", "by code, last page", "sap=code&" + Last),
        Member("joined", "longest in the group first", "sap=joined"),
        Member("joined-turned", "newest first", "sap=-joined"),
        Member("search", "search \"nguyen van\"", "tim=nguyen+van"),
        Member("search-last", "search \"nguyen van\", last page", "tim=nguyen+van&" + Last),
        Member("search-three", "search \"trang thi hong\"", "tim=trang+thi+hong"),
        Member("search-none", "search \"qwxz\"", "tim=qwxz"),
        Member("search-code", "search a customer code", "tim=" + sample.CustomerCode),
        Member("search-phone", "search a phone", "tim=" + sample.Phone),
        Member("filter", "a commune's, an organisation's", $"xa={sample.Commune}&hoi={sample.Organisation}"),
        Member("filter-poor", "poor households", "doi=1"),
        Member("left", "who left", "ra=true"),
        Member("search-filter", "search \"thi\" in a commune", "tim=thi&xa=" + sample.Commune),
        Member("officer", "an officer's", "") with { Scope = "xa=" + sample.Commune },
        Member("officer-search", "an officer's, search \"thi hong\"", "tim=thi+hong") with { Scope = "xa=" + sample.Commune },
    ];

    private static Asked Group(string key, string title, string asked) => new("groups/" + key, "Groups, " + title, asked, IsOfGroups: true);

    private static Asked Member(string key, string title, string asked) => new("members/" + key, "Members, " + title, asked, IsOfGroups: false);

    private static string Address(string asked) => asked.Length == 0 ? "" : "?" + asked;

    /// <param name="Key">The name on the command line.</param>
    /// <param name="Title">The name in the table.</param>
    /// <param name="Query">The query of the address.</param>
    /// <param name="IsOfGroups">Groups, not members.</param>
    private sealed record Asked(string Key, string Title, string Query, bool IsOfGroups)
    {
        /// <summary>What the floor must be asked for to show the rows of the officer's scope; none when the manager reads.</summary>
        public string? Scope { get; init; }
    }
}
