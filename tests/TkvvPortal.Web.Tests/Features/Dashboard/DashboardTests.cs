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

    public static TheoryData<PortalRole> Viewers => [PortalRole.GroupLeader, PortalRole.MassOrganisationStaff, PortalRole.CreditOfficer, PortalRole.OfficeManager];

    [Fact]
    public async Task The_administrator_is_refused() => (await OpenAsync(PortalRole.Administrator)).Expect(HttpStatusCode.Forbidden);

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

        // A kept month is read, the running one reckoned.
        Assert.Equal([25, 25, 25, 14], counts);
    }

    [Fact]
    public async Task A_past_month_shows_what_was_kept_and_each_figure_says_how_it_changed()
    {
        var march = new FiscalMonth(2026, 3);
        var kept = await portal.InDatabaseAsync(async db => (await db.FiguresOfGroups.AsNoTracking().ToListAsync()).ToLookup(row => row.Month));

        var page = await OpenAsync(PortalRole.OfficeManager, "/tong-quan?thang=2026-03");

        Assert.Equal("Tổng quan tháng 03/2026", page.Heading);
        Assert.Equal(kept[march].Sum(row => row.Outstanding.Amount), Exact(page, "outstanding"));
        Assert.Equal(kept[march].Sum(row => row.Overdue.Amount), Exact(page, "overdue"));
        Assert.Equal(kept[march].Sum(row => row.DepositBalance.Amount), Exact(page, "deposits"));
        Assert.Contains("Số liệu tháng 03/2026 chốt lúc", page.MainText, StringComparison.Ordinal);
        var members = page.Document.QuerySelector("[data-figure=members]")!.Closest("li")!.TextContent;
        Assert.Contains($"{Signed(kept[march].Sum(row => row.Members) - kept[march.Previous()].Sum(row => row.Members))} so với 02/2026", members, StringComparison.Ordinal);
        Assert.Contains($"{Signed(kept[march].Sum(row => row.Members) - kept[new FiscalMonth(2025, 12)].Sum(row => row.Members))} so với 31/12/2025", members, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_months_behind_the_heat_tables_are_those_kept_by_commune()
    {
        var kept = await portal.InDatabaseAsync(async db => (await db.FiguresOfGroups.AsNoTracking().ToListAsync()).Where(row => row.Month == new FiscalMonth(2026, 9)).ToList());

        var page = await OpenAsync(PortalRole.OfficeManager);

        var rows = page.Document.QuerySelectorAll("table.heat")[0].QuerySelectorAll("tbody tr");
        Assert.Equal(kept.Select(row => row.CommuneId).Distinct().Count(), rows.Length);
        Assert.Equal(
            kept.GroupBy(row => row.CommuneId).Select(commune => $"{commune.Sum(row => row.MeetingsClosed)}/{commune.Sum(row => row.MeetingsPlanned)}").Order(),
            rows.Select(row => row.QuerySelectorAll("td")[9].TextContent).Order());
    }

    [Theory, MemberData(nameof(Viewers))]
    public async Task The_brief_says_what_the_tiles_say(PortalRole role)
    {
        var page = await OpenAsync(role);
        var brief = (await OpenAsync(role, "/tong-quan/in?thang=2026-11")).Expect(HttpStatusCode.OK);

        Assert.Contains("Tóm tắt hoạt động tháng 11/2026", brief.MainText, StringComparison.OrdinalIgnoreCase);
        var rows = brief.Document.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("td")[1].TextContent.Trim()).ToList();
        Assert.Equal(
            page.Document.QuerySelectorAll(".tile-value").Where(tile => tile.QuerySelector("[data-figure=attention]") is null).Select(tile => Plain(tile.TextContent)), rows.Select(Plain));
    }

    [Fact]
    public async Task The_accountant_sees_where_the_money_is()
    {
        var (books, october) = await portal.InDatabaseAsync(async db => (
            await db.CashBooks.AsNoTracking().ToListAsync(),
            (await db.Receipts.Include(receipt => receipt.Reversal).AsNoTracking().ToListAsync()).Where(receipt => receipt.Month == new FiscalMonth(2026, 10) && receipt.Reversal is null).ToList()));

        var page = await OpenAsync(PortalRole.SessionAccountant, "/tong-quan?thang=2026-10");

        Assert.Equal("Tổng quan thu, nộp tháng 10/2026", page.Heading);
        Assert.Equal(books.Sum(book => book.Held.Amount), Exact(page, "held"));
        Assert.Equal(books.Sum(book => book.Shortage.Amount), Exact(page, "shortage"));
        Assert.Equal(october.Sum(receipt => receipt.Interest.Amount), Exact(page, "interest"));
        Assert.Equal(october.Sum(receipt => receipt.Deposit.Amount), Exact(page, "deposits"));
        Assert.Contains("Sổ quỹ: sổ cân", page.MainText, StringComparison.Ordinal);
    }

    private static string Signed(int change) => change switch { > 0 => $"+{change}", < 0 => $"−{-change}", _ => "không đổi" };

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

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
        Assert.Equal(4, page.Document.QuerySelectorAll("svg.chart title[id]").Length);
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
