using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Watching;
using TkvvPortal.Testing;
using TkvvPortal.Web.Features.WatchLists;
using TkvvPortal.Web.Tests.Features.Members;

namespace TkvvPortal.Web.Tests.Features.WatchLists;

/// <summary>Every watch list in one place: counted, narrowed, on paper and as files, within the scope.</summary>
public sealed class WatchListPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    public static TheoryData<string> Slugs => [.. WatchListInfo.All.Where(list => list.Topic != WatchTopic.MeetingSigns).Select(list => list.Slug)];

    public static TheoryData<string> Every => [.. WatchListInfo.All.Select(list => list.Slug)];

    [Theory, MemberData(nameof(Slugs))]
    public async Task Each_list_holds_what_it_is_about_and_nothing_else(string slug)
    {
        await portal.InDatabaseAsync(db => db.AddRareRowsAsync());
        var (on, all) = await portal.InDatabaseAsync(db => db.ExpectedAsync(Topic(slug)));
        using var manager = await portal.SignInAsAsync(people => people.Manager);

        var overview = await manager.VisitAsync("/theo-doi");
        var shown = await ShownAsync(manager, $"/theo-doi/{slug}");

        Assert.NotEmpty(all.Except(on));
        Assert.NotEmpty(on);
        Assert.Equal(on.Order(), shown.Order());
        Assert.Equal(on.Count.ToString("N0", CultureInfo.GetCultureInfo("vi-VN")), overview.Text($"[data-list='{slug}'] [data-rows]"));
    }

    [Fact]
    public async Task Signs_of_meetings_are_the_ones_of_their_own_page()
    {
        using var manager = await portal.SignInAsAsync(people => people.Manager);
        var signs = await manager.VisitAsync("/dau-hieu");
        var rows = await ShownAsync(manager, "/theo-doi/dau-hieu");

        var codes = await portal.InDatabaseAsync(db => db.Groups.Where(grp => rows.Contains(grp.Id)).Select(grp => grp.Code).ToListAsync());

        Assert.NotEmpty(codes);
        Assert.Superset(signs.Links(".rows-line a[href^='/to/']").Select(link => link["/to/".Length..]).ToHashSet(), codes.ToHashSet());
    }

    [Theory, MemberData(nameof(Every))]
    public async Task Paper_and_files_show_the_rows_of_the_page(string slug)
    {
        using var officer = await portal.SignInAsAsync(people => people.Officer);
        var rows = await ShownAsync(officer, $"/theo-doi/{slug}");

        var paper = await officer.VisitAsync($"/theo-doi/{slug}/in");
        var csv = (await officer.GetAsync($"/theo-doi/{slug}/xuat.csv")).Expect(HttpStatusCode.OK);
        (await officer.GetAsync($"/theo-doi/{slug}/xuat.xlsx")).Expect(HttpStatusCode.OK);

        Assert.Equal(rows.Count, paper.Document.QuerySelectorAll("table[data-group] tbody tr").Length);
        Assert.All(paper.Document.QuerySelectorAll("table[data-group]"), table => Assert.Contains(table.GetAttribute("data-group")!, csv.Html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_person_sees_the_own_groups_and_the_lists_of_the_own_work()
    {
        var people = await portal.PersonasAsync();
        var foreign = await portal.InDatabaseAsync(db => db.Loans.Where(loan => db.Groups.Any(grp => grp.Id == loan.GroupId && grp.Code == people.OtherLeader.GroupCode)).Select(loan => loan.Id).FirstAsync());
        using var leader = await portal.SignInAsAsync(people.Leader);
        using var accountant = await portal.SignInAsAsync(people.Accountant);

        var own = await ShownAsync(leader, "/theo-doi/chua-doi-chieu");
        var groups = await portal.InDatabaseAsync(db => db.Memberships.Where(stay => own.Contains(stay.Id)).Select(stay => db.Groups.First(grp => grp.Id == stay.GroupId).Code).Distinct().ToListAsync());

        Assert.Equal([people.Leader.GroupCode!], groups);
        Assert.DoesNotContain("dau-hieu", (await leader.VisitAsync("/theo-doi")).Html, StringComparison.Ordinal);
        Assert.Contains("thieu-tien", (await accountant.VisitAsync("/theo-doi")).Html, StringComparison.Ordinal);
        foreach (var address in (string[])["/theo-doi/dau-hieu", "/theo-doi/khac", $"/theo-doi/qua-han/{foreign}", $"/to/{people.OtherLeader.GroupCode}/giao-danh-sach"])
            (await leader.GetAsync(address)).Expect(HttpStatusCode.NotFound);
        (await accountant.GetAsync("/theo-doi/y-kien-qua-han")).Expect(HttpStatusCode.NotFound);
        (await leader.GetAsync("/theo-doi/qua-han/xuat.csv")).Expect(HttpStatusCode.Forbidden);
        (await portal.OpenAsync("/theo-doi", all => all.Administrator)).Expect(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Filters_narrow_a_list_and_the_overview()
    {
        using var manager = await portal.SignInAsAsync(people => people.Manager);
        var loan = await portal.InDatabaseAsync(db => db.Loans.Where(one => one.Overdue > Domain.Shared.Vnd.Zero).OrderBy(one => one.Code).FirstAsync());
        var group = await portal.InDatabaseAsync(db => db.Groups.SingleAsync(grp => grp.Id == loan.GroupId));

        Assert.Equal([loan.Id], await ShownAsync(manager, $"/theo-doi/qua-han?tim={loan.Code}"));
        var narrowed = await ShownAsync(manager, $"/theo-doi/qua-han?to={group.Code}&xa={group.CommuneId}&hoi={group.OrganisationId}&giao=chua");
        Assert.Contains(loan.Id, narrowed);
        Assert.Empty(await ShownAsync(manager, "/theo-doi/qua-han?giao=toi"));
        Assert.Contains("Không tìm thấy việc nào", (await manager.VisitAsync($"/theo-doi/qua-han?tim={new string('x', 300)}")).MainText, StringComparison.Ordinal);
        var there = await portal.InDatabaseAsync(db => db.Groups.Where(grp => grp.CommuneId == group.CommuneId).Select(grp => grp.Id).ToListAsync());
        Assert.Equal(
            await portal.InDatabaseAsync(db => db.Loans.CountAsync(one => one.Overdue > Domain.Shared.Vnd.Zero && there.Contains(one.GroupId))),
            int.Parse((await manager.VisitAsync($"/theo-doi?xa={group.CommuneId}")).Text("[data-list='qua-han'] [data-rows]"), CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task The_number_of_queries_does_not_depend_on_the_rows()
    {
        using var manager = await portal.SignInAsAsync(people => people.Manager);
        await manager.VisitAsync("/theo-doi/qua-han");
        List<int> counts = [];
        foreach (var slug in WatchListInfo.All.Select(list => list.Slug))
        {
            using var count = portal.CountQueries();
            await manager.VisitAsync($"/theo-doi/{slug}");
            counts.Add(count.Total);
        }

        Assert.Equal([25], counts.Distinct());
        using (var count = portal.CountQueries())
        {
            await manager.VisitAsync("/theo-doi");
            Assert.Equal(15, count.Total);
        }

        using (var count = portal.CountQueries())
        {
            var answer = await manager.GetAsync("/theo-doi/so");
            Assert.Contains("\"count\":", answer.Html, StringComparison.Ordinal);
            Assert.Equal(10, count.Total);
        }
    }

    internal static async Task<List<Guid>> ShownAsync(PortalBrowser browser, string address)
    {
        var page = await browser.VisitAsync(address);
        List<Guid> shown = [];
        while (true)
        {
            shown.AddRange(page.Links("[data-rows] tbody td a[href^='/theo-doi/']").Select(link => Guid.Parse(link[(link.LastIndexOf('/') + 1)..])));
            if (page.Links(".pagination a[rel=next]") is not [var next, ..])
                return shown;
            page = await browser.GetAsync(next);
        }
    }

    private static WatchTopic Topic(string slug) => WatchListInfo.All.Single(list => list.Slug == slug).Topic;
}
