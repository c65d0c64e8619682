using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Dashboard;

/// <summary>The dashboard's figures against an independent computation, within the scope of who looks.</summary>
public sealed class DashboardTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly FiscalMonth November = FiscalMonth.Of(TestTime.Today);

    public static TheoryData<PortalRole> Viewers => [PortalRole.MassOrganisationStaff, PortalRole.CreditOfficer, PortalRole.OfficeManager];

    public static TheoryData<PortalRole> Others => [PortalRole.GroupLeader, PortalRole.SessionAccountant, PortalRole.Administrator];

    [Theory, MemberData(nameof(Others))]
    public async Task Other_roles_are_refused(PortalRole role) => (await OpenAsync(role)).Expect(HttpStatusCode.Forbidden);

    [Theory, MemberData(nameof(Viewers))]
    public async Task The_tiles_equal_the_rows_of_the_visible_groups(PortalRole role)
    {
        var persona = (await portal.PersonasAsync()).Of(role);
        var expected = await portal.InDatabaseAsync(db => Reckoned.OfAsync(db, persona.GroupCodes, November));

        var page = (await OpenAsync(role)).Expect(HttpStatusCode.OK);

        Assert.Equal(expected.Groups, Figure(page, "groups"));
        Assert.Equal(expected.Members, Figure(page, "members"));
        Assert.Equal(expected.Outstanding, Exact(page, "outstanding"));
        Assert.Equal(expected.Overdue, Exact(page, "overdue"));
        Assert.Equal(expected.Deposits, Exact(page, "deposits"));
        Assert.Equal(expected.Sheets, Figure(page, "sheets"));
        Assert.Equal(expected.InterestCollected, Exact(page, "interest"));
        Assert.Equal(expected.MeetingsClosed, Figure(page, "meetings"));
        Assert.Contains($"{expected.MeetingsClosed} / {expected.MeetingsPlanned}", page.MainText, StringComparison.Ordinal);
        Assert.Contains($"{expected.DutiesAttended} / {expected.DutiesAssigned}", page.MainText, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Viewers))]
    public async Task The_rows_of_each_table_add_up_to_its_total_and_to_the_tiles(PortalRole role)
    {
        var page = await OpenAsync(role);

        foreach (var table in page.Document.QuerySelectorAll("[data-breakdown]"))
        {
            var rows = table.QuerySelectorAll("tbody tr").Select(Numbers).ToList();
            var total = Numbers(table.QuerySelector("tfoot tr")!);

            Assert.Equal(total, Enumerable.Range(0, total.Count).Select(column => rows.Sum(row => row[column])));
            Assert.Equal([Figure(page, "groups"), Figure(page, "members"), Exact(page, "outstanding"), Exact(page, "overdue")], total.Take(4));
            Assert.Equal(Exact(page, "interest"), total[4]);
            Assert.Equal(Exact(page, "deposits"), total[5]);
        }
    }

    [Fact]
    public async Task An_officer_reads_nothing_of_other_communes()
    {
        var persona = (await portal.PersonasAsync()).Officer;

        var page = await OpenAsync(PortalRole.CreditOfficer);

        var shown = page.Links("[data-attention] a").Select(link => link.Split('/')[^1]).ToList();
        Assert.NotEmpty(shown);
        Assert.All(shown, code => Assert.True(persona.Sees(code)));
        Assert.Single(page.Texts("[data-breakdown=Xã] tbody tr"));
    }

    [Fact]
    public async Task Groups_that_need_attention_say_why()
    {
        var overdue = await portal.InDatabaseAsync(async db => (await db.Loans.AsNoTracking().ToListAsync()).GroupBy(loan => loan.GroupId)
            .Where(loans => loans.Sum(loan => loan.Overdue.Amount) * 100m / loans.Sum(loan => loan.Balance.Outstanding.Amount) > 2)
            .Join(db.Groups, loans => loans.Key, group => group.Id, (_, group) => group.Code).ToHashSet());

        var page = await OpenAsync(PortalRole.OfficeManager);

        var rows = page.Document.QuerySelectorAll("[data-attention] tbody tr");
        Assert.NotEmpty(overdue);
        Assert.InRange(rows.Length, 1, 10);
        Assert.All(rows, row => Assert.NotEqual("", row.QuerySelectorAll("td")[0].TextContent.Trim()));
        Assert.Equal(
            overdue.Order(),
            rows.Where(row => row.TextContent.Contains("Nợ quá hạn", StringComparison.Ordinal))
                .Select(row => row.QuerySelector("a")!.GetAttribute("href")!.Split('/')[^1]).Order());
    }

    [Fact]
    public async Task The_number_of_queries_does_not_depend_on_the_number_of_groups()
    {
        var counts = new List<int>();
        foreach (var (role, url) in new[]
        {
            (PortalRole.MassOrganisationStaff, "/tong-quan"), (PortalRole.CreditOfficer, "/tong-quan"),
            (PortalRole.OfficeManager, "/tong-quan"), (PortalRole.OfficeManager, "/tong-quan?thang=2026-03"),
        })
        {
            using var browser = await portal.SignInAsAsync(people => people.Of(role));
            using var count = portal.CountQueries();
            (await browser.GetAsync(url)).Expect(HttpStatusCode.OK);
            counts.Add(count.Total);
        }

        Assert.All(counts, count => Assert.Equal(15, count));
    }

    [Fact]
    public async Task A_past_month_shows_what_its_sheets_were_opened_with()
    {
        var march = new FiscalMonth(2026, 3);
        var sheets = await portal.InDatabaseAsync(async db => (await db.Sheets.AsNoTracking().ToListAsync()).Where(sheet => sheet.Month == march).ToList());

        var page = await OpenAsync(PortalRole.OfficeManager, "/tong-quan?thang=2026-03");

        Assert.Equal("Tổng quan tháng 03/2026", page.Heading);
        Assert.Equal(sheets.Sum(sheet => sheet.Outstanding.Amount), Exact(page, "outstanding"));
        Assert.Equal(sheets.Sum(sheet => sheet.Overdue.Amount), Exact(page, "overdue"));
        Assert.Contains($"lấy từ {sheets.Count} bảng kê tháng 03/2026", page.MainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/tong-quan?thang=2027-01")]
    [InlineData("/tong-quan?thang=1999-01")]
    [InlineData("/tong-quan?thang=khong")]
    [InlineData("/tong-quan?thang=")]
    public async Task A_month_that_cannot_be_shown_becomes_the_present_one(string url) =>
        Assert.Equal("Tổng quan tháng 11/2026", (await OpenAsync(PortalRole.OfficeManager, url)).Expect(HttpStatusCode.OK).Heading);

    [Fact]
    public async Task The_trend_has_twelve_months_whose_last_equals_the_tiles()
    {
        var page = await OpenAsync(PortalRole.OfficeManager);

        var rows = page.Document.QuerySelectorAll("[data-trend] tbody tr");
        var last = rows[^1].QuerySelectorAll("td").Select(cell => cell.TextContent).ToList();
        Assert.Equal(12, rows.Length);
        Assert.Equal("12/2025", rows[0].QuerySelector("th")!.TextContent);
        Assert.Equal(Exact(page, "outstanding"), Number(last[1]));
        Assert.Equal(Exact(page, "interest"), Number(last[5]));
        Assert.Equal(2, page.Document.QuerySelectorAll("svg.chart title[id]").Length);
        Assert.Empty(page.Document.QuerySelectorAll("[style]"));
    }

    internal static long Number(string text) => long.Parse(text.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private static long Figure(HtmlPage page, string name) => Number(page.Text($"[data-figure={name}]"));

    private static long Exact(HtmlPage page, string name) =>
        Number(page.Document.QuerySelector($"[data-figure={name}]")!.GetAttribute("data-value")!);

    /// <summary>The first number of each cell, and both of a cell like 3/5.</summary>
    private static List<long> Numbers(AngleSharp.Dom.IElement row) =>
    [
        .. row.QuerySelectorAll("td")
            .Select(cell => cell.QuerySelector("span")?.FirstChild?.TextContent ?? cell.TextContent)
            .SelectMany(text => text.Trim().Split('/')).Select(Number),
    ];

    private async Task<HtmlPage> OpenAsync(PortalRole role, string url = "/tong-quan")
    {
        using var browser = await portal.SignInAsAsync(people => people.Of(role));
        return await browser.GetAsync(url);
    }
}
