using System.Net;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.Sheets.SheetWork;

namespace TkvvPortal.Web.Tests.Features.Sheets;

public sealed class ListSheetsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task A_leader_goes_straight_to_the_own_sheet()
    {
        var leader = await portal.SignInAsAsync(personas => personas.Leader);

        Assert.Equal(Sheet(Large), (await leader.GetAsync("/bang-ke")).Location);
        Assert.Equal(Sheet(Large, "2026-09"), (await leader.GetAsync("/bang-ke?thang=2026-09")).Location);
    }

    [Fact]
    public async Task A_manager_sees_every_group_with_its_state()
    {
        var page = await ListAsync("/bang-ke");

        Assert.Equal("Bảng kê tháng 11/2026", page.Heading);
        Assert.Equal(12, page.Texts("tbody tr").Count);
        Assert.Contains("Chưa mở", RowOf(page, Unopened), StringComparison.Ordinal);
        Assert.Contains("Đã mở, chưa thu", RowOf(page, Large), StringComparison.Ordinal);
        Assert.Contains("Đã thu", RowOf(page, "0160002"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_see_their_own_groups_only()
    {
        var personas = await portal.PersonasAsync();
        foreach (var persona in new[] { personas.Officer, personas.OtherOfficer, personas.Staff })
        {
            var page = await (await portal.SignInAsAsync(persona)).GetAsync("/bang-ke");
            Assert.Equal(persona.GroupCodes, page.Texts("tbody th a").Select(text => text[..7]));
        }
    }

    [Fact]
    public async Task Search_state_and_month_narrow_the_list()
    {
        Assert.Equal([Small], Codes(await ListAsync("/bang-ke?tim=" + Small)));
        Assert.Contains(Unopened, Codes(await ListAsync("/bang-ke?mo=false")));
        Assert.DoesNotContain(Unopened, Codes(await ListAsync("/bang-ke?mo=true")));
        Assert.Empty(Codes(await ListAsync("/bang-ke?tim=khong-co-to-nao")));
        Assert.Equal("Bảng kê tháng 09/2026", (await ListAsync("/bang-ke?thang=2026-09")).Heading);
        var full = await ListAsync("/bang-ke");
        var commune = full.Document.QuerySelectorAll("#xa option")[1].GetAttribute("value");
        var organisation = full.Document.QuerySelectorAll("#hoi option")[1].GetAttribute("value");
        Assert.InRange(Codes(await ListAsync($"/bang-ke?xa={commune}")).Count, 1, 11);
        Assert.InRange(Codes(await ListAsync($"/bang-ke?hoi={organisation}")).Count, 1, 11);
    }

    [Theory]
    [InlineData("?thang=rac")]
    [InlineData("?thang=2026-13&trang=abc")]
    [InlineData("?xa=khong-phai-ma&trang=-5")]
    [InlineData("?trang=999999999")]
    public async Task Rubbish_in_the_address_shows_the_list(string query) =>
        Assert.NotEmpty(Codes(await ListAsync("/bang-ke" + query)));

    [Fact]
    public async Task The_number_of_queries_does_not_grow_with_the_list()
    {
        var manager = await portal.SignInAsAsync(personas => personas.Manager);
        var counts = new List<int>();
        foreach (var query in new[] { "", "?tim=" + Small })
        {
            using var queries = portal.CountQueries();
            await manager.GetAsync("/bang-ke" + query);
            counts.Add(queries.Total);
        }

        Assert.Equal(counts[0], counts[1]);
        Assert.InRange(counts[0], 1, 8);
    }

    private async Task<HtmlPage> ListAsync(string url) =>
        (await (await portal.SignInAsAsync(personas => personas.Manager)).GetAsync(url)).Expect(HttpStatusCode.OK);

    private static List<string> Codes(HtmlPage page) => [.. page.Texts("tbody th a").Select(text => text[..7])];

    private static string RowOf(HtmlPage page, string code) =>
        page.Texts("tbody tr").Single(row => row.StartsWith(code, StringComparison.Ordinal));
}
