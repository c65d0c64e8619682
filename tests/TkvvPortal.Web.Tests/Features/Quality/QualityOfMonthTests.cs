using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Scoring;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Tests.Features.Quality;

/// <summary>The quality of the groups in scope in one month, against the scores as they stand in the database.</summary>
public sealed class QualityOfMonthTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly FiscalMonth October = new(2026, 10);

    public static TheoryData<PortalRole> Viewers => [PortalRole.MassOrganisationStaff, PortalRole.CreditOfficer, PortalRole.OfficeManager];

    [Theory]
    [InlineData(PortalRole.SessionAccountant)]
    [InlineData(PortalRole.Administrator)]
    public async Task Other_roles_are_refused(PortalRole role)
    {
        foreach (var url in new[] { "/chat-luong-to", "/chat-luong-to/danh-sach", "/chat-luong-to/xuat.xlsx", "/chat-luong-to/xuat.csv" })
            (await OpenAsync(url, role)).Expect(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_leader_is_led_to_the_own_group() =>
        Assert.Equal($"/to/{(await portal.PersonasAsync()).Leader.GroupCode}/chat-luong", (await OpenAsync("/chat-luong-to", PortalRole.GroupLeader)).Location);

    [Theory, MemberData(nameof(Viewers))]
    public async Task The_classes_are_those_of_the_latest_file_within_the_scope(PortalRole role)
    {
        var scores = await ScoresAsync(role, October);

        var page = (await OpenAsync("/chat-luong-to", role)).Expect(HttpStatusCode.OK);

        Assert.Equal("Chất lượng tổ tháng 10/2026", page.Heading);
        Assert.NotEmpty(scores);
        Assert.All(Enum.GetValues<GroupClass>(), value => Assert.Equal($"{scores.Values.Count(score => score.Class == value)}", page.Text($"[data-class={value}]")));
    }

    [Theory, MemberData(nameof(Viewers))]
    public async Task The_rows_of_each_table_add_up_to_its_total(PortalRole role)
    {
        var count = (await portal.PersonasAsync()).Of(role).GroupCodes.Count;
        var page = await OpenAsync("/chat-luong-to", role);

        var tables = page.Document.QuerySelectorAll("[data-classes]");
        Assert.Equal(3, tables.Length);
        Assert.All(tables, table =>
        {
            var total = Numbers(table.QuerySelector("tfoot tr")!);
            var rows = table.QuerySelectorAll("tbody tr").Select(Numbers).ToList();
            Assert.Equal(count, total[0]);
            Assert.Equal(total, Enumerable.Range(0, total.Count).Select(column => rows.Sum(row => row[column])));
        });
    }

    [Fact]
    public async Task Every_group_stands_once_in_the_movement_and_who_fell_below_the_diagonal_is_listed()
    {
        var (before, now) = (await ScoresAsync(PortalRole.OfficeManager, October.Previous()), await ScoresAsync(PortalRole.OfficeManager, October));
        var page = await OpenAsync("/chat-luong-to", PortalRole.OfficeManager);

        var cells = page.Texts("[data-movement] tbody td").Select(text => int.Parse(text.TrimStart('▲', '▼', ' '))).ToList();
        Assert.Equal(25, cells.Count);
        Assert.Equal(now.Keys.Union(before.Keys).Count(), cells.Sum());
        Assert.Equal($"{now.Count(pair => before.TryGetValue(pair.Key, out var old) && pair.Value.Class > old.Class)}", page.Text("[data-fell]"));

        var fallen = now.Select(pair => (pair.Key, Change: new ScoreChange(before.GetValueOrDefault(pair.Key), pair.Value))).Where(one => one.Change.HasFallen(5)).ToDictionary();
        var rows = page.Document.QuerySelectorAll("[data-fallen] tbody tr");
        Assert.Equal(Math.Min(10, fallen.Count), rows.Length);
        Assert.All(rows, row =>
        {
            var change = fallen[row.QuerySelector("a")!.GetAttribute("href")!.Split('/')[^2]];
            Assert.Contains(change.Criteria.Words(), row.TextContent, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_class_that_the_thresholds_would_not_give_is_shown_with_both()
    {
        var page = await OpenAsync("/chat-luong-to", PortalRole.OfficeManager);

        var row = Assert.Single(page.Document.QuerySelectorAll("[data-disagreeing] tbody tr"));
        Assert.Contains("Trung bình", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Khá", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_month_without_a_file_says_so()
    {
        var page = await OpenAsync("/chat-luong-to?thang=2026-11", PortalRole.OfficeManager);

        Assert.Contains("Chưa có điểm tháng 11/2026", page.Text("[data-nofile]"), StringComparison.Ordinal);
        Assert.Contains("Tháng 11/2026 (chưa có tệp)", page.Texts("#thang option"));
    }

    [Theory]
    [InlineData("/chat-luong-to?thang=2027-01")]
    [InlineData("/chat-luong-to?thang=khong")]
    [InlineData("/chat-luong-to/danh-sach?thang=&xem=%27&sap=--%25&loai=Khong&xa=1&trang=-4")]
    public async Task Rubbish_in_the_address_becomes_the_latest_month(string url) =>
        Assert.EndsWith("10/2026", (await OpenAsync(url, PortalRole.OfficeManager)).Expect(HttpStatusCode.OK).Heading, StringComparison.Ordinal);

    [Fact]
    public async Task The_list_is_narrowed_and_sorted()
    {
        var scores = await ScoresAsync(PortalRole.OfficeManager, October);

        var lowest = await CodesAsync("/chat-luong-to/danh-sach?sap=total");
        var highest = await CodesAsync("/chat-luong-to/danh-sach?sap=-interest");
        var fair = await CodesAsync("/chat-luong-to/danh-sach?loai=Fair");
        var odd = await CodesAsync("/chat-luong-to/danh-sach?xem=lech");
        var one = await CodesAsync($"/chat-luong-to/danh-sach?tim={scores.Keys.First()}");

        Assert.Equal(scores.Values.Select(score => score.Total).Order().Take(lowest.Count), lowest.Select(code => scores[code].Total));
        Assert.Equal(scores.Values.Max(score => score.InterestPoints), scores[highest[0]].InterestPoints);
        Assert.Equal(scores.Where(pair => pair.Value.Class == GroupClass.Fair).Select(pair => pair.Key).Order().Take(20), fair);
        Assert.Equal(scores.Where(pair => pair.Value.ClassDisagrees).Select(pair => pair.Key), odd);
        Assert.Equal([scores.Keys.First()], one);
    }

    [Theory, MemberData(nameof(Viewers))]
    public async Task The_list_has_the_groups_in_scope_only(PortalRole role)
    {
        var persona = (await portal.PersonasAsync()).Of(role);
        var page = await OpenAsync("/chat-luong-to/danh-sach", role);

        Assert.Equal(persona.GroupCodes.Order().Take(20), Codes(page));
    }

    [Fact]
    public async Task A_file_has_what_the_list_shows_and_is_noted()
    {
        using var browser = await portal.SignInAsAsync(people => people.Officer);
        var codes = (await portal.PersonasAsync()).Officer.GroupCodes;

        var csv = (await browser.GetAsync("/chat-luong-to/xuat.csv?thang=2026-10")).Expect(HttpStatusCode.OK);
        (await browser.GetAsync("/chat-luong-to/xuat.xlsx?thang=2026-10")).Expect(HttpStatusCode.OK);

        Assert.Equal(codes.Count + 1, csv.Html.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.All(codes, code => Assert.Contains(code, csv.Html, StringComparison.Ordinal));
        var notes = await portal.InDatabaseAsync(db => db.AuditEntries.Where(entry => entry.Operation.StartsWith("Quality.Export")).CountAsync());
        Assert.Equal(2, notes);
        (await OpenAsync("/chat-luong-to/xuat.csv", PortalRole.MassOrganisationStaff)).Expect(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_number_of_queries_does_not_depend_on_the_number_of_groups()
    {
        foreach (var url in new[] { "/chat-luong-to", "/chat-luong-to/danh-sach" })
        {
            var counts = new List<int>();
            foreach (var role in new[] { PortalRole.MassOrganisationStaff, PortalRole.CreditOfficer, PortalRole.OfficeManager })
            {
                using var browser = await portal.SignInAsAsync(people => people.Of(role));
                using var count = portal.CountQueries();
                (await browser.GetAsync(url)).Expect(HttpStatusCode.OK);
                counts.Add(count.Total);
            }

            Assert.InRange(Assert.Single(counts.Distinct()), 5, 8);
        }
    }

    private static List<string> Codes(HtmlPage page) => [.. page.Links("[data-quality] tbody a").Select(link => link.Split('/')[^2])];

    private static List<int> Numbers(AngleSharp.Dom.IElement row) =>
        [.. row.QuerySelectorAll("td").Take(6).Select(cell => int.Parse((cell.QuerySelector("span")?.FirstChild ?? cell).TextContent.Trim()))];

    private async Task<List<string>> CodesAsync(string url) => Codes((await OpenAsync(url, PortalRole.OfficeManager)).Expect(HttpStatusCode.OK));

    private async Task<Dictionary<string, GroupScore>> ScoresAsync(PortalRole role, FiscalMonth month)
    {
        var codes = (await portal.PersonasAsync()).Of(role).GroupCodes;
        return await portal.InDatabaseAsync(db => (
            from score in db.GroupScores.AsNoTracking()
            join grp in db.Groups on score.GroupId equals grp.Id
            where score.Month == month && codes.Contains(grp.Code)
            orderby grp.Code
            select new { grp.Code, Score = score }).ToDictionaryAsync(one => one.Code, one => one.Score));
    }

    private async Task<HtmlPage> OpenAsync(string url, PortalRole role)
    {
        using var browser = await portal.SignInAsAsync(people => people.Of(role));
        return await browser.GetAsync(url);
    }
}
