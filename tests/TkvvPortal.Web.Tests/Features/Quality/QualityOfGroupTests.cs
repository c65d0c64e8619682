using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Quality;

/// <summary>The quality of one group: the bank's scores, the provisional score, what would lift it.</summary>
public sealed partial class QualityOfGroupTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Label = "điểm tạm tính – không phải điểm chính thức";

    [Fact]
    public async Task A_leader_sees_the_own_group_and_no_other()
    {
        var people = await portal.PersonasAsync();
        using var browser = await portal.SignInAsAsync(people.Leader);

        (await browser.GetAsync($"/to/{people.Leader.GroupCode}/chat-luong")).Expect(HttpStatusCode.OK);
        (await browser.GetAsync($"/to/{people.OtherLeader.GroupCode}/chat-luong")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_scores_of_the_bank_are_drawn_and_told_month_by_month()
    {
        var page = await OpenAsync(await CodeAsync());

        Assert.Equal(12, page.Document.QuerySelectorAll("svg.chart rect").Length);
        Assert.Equal(12, page.Document.QuerySelectorAll("[data-scores] tbody tr").Length);
        Assert.Equal(6, page.Document.QuerySelectorAll("[data-criteria] tbody tr").Length);
        Assert.Empty(page.Document.QuerySelectorAll("[style]"));
    }

    [Fact]
    public async Task Every_provisional_figure_is_labelled_and_explained()
    {
        var page = await OpenAsync(await CodeAsync());

        Assert.Contains(Label, page.Text("[data-provisional]"), StringComparison.Ordinal);
        Assert.Contains(Label, page.Text("[data-provisional-score] caption"), StringComparison.Ordinal);
        var rows = page.Document.QuerySelectorAll("[data-provisional-score] tbody tr").Select(row => row.QuerySelectorAll("td")).ToList();
        Assert.Equal(6, rows.Count);
        Assert.All(rows, cells => Assert.Matches("điểm", cells[2].TextContent));
        Assert.Equal(Points(page.Texts("[data-provisional-score] tfoot td")[1]), rows.Sum(cells => Points(cells[1].TextContent)));
    }

    [Fact]
    public async Task The_figures_are_those_of_the_database()
    {
        var code = await CodeAsync();
        var (overdue, outstanding, savers, members) = await portal.InDatabaseAsync(async db =>
        {
            var group = await db.Groups.SingleAsync(one => one.Code == code);
            var loans = await db.Loans.AsNoTracking().Where(loan => loan.GroupId == group.Id).ToListAsync();
            var stays = (await db.Memberships.AsNoTracking().Where(stay => stay.GroupId == group.Id && stay.LeftOn == null).Select(stay => stay.Id).ToListAsync()).ToHashSet();
            var saving = (await db.DepositAccounts.AsNoTracking().Where(account => account.GroupId == group.Id).ToListAsync())
                .Where(account => account.Balance.IsPositive).Select(account => account.MembershipId).ToHashSet();
            saving.UnionWith((await db.Receipts.AsNoTracking().Where(one => one.GroupId == group.Id && one.Reversal == null).ToListAsync())
                .Where(one => one.Month == FiscalMonth.Of(TestTime.Today) && one.Deposit.IsPositive).Select(one => one.MembershipId));
            return (loans.Total(loan => loan.Overdue), loans.Total(loan => loan.Balance.Outstanding), saving.Count(stays.Contains), stays.Count);
        });

        var page = await OpenAsync(code);

        Assert.Contains($"Nợ quá hạn {overdue} đ trên dư nợ {outstanding} đ", page.MainText, StringComparison.Ordinal);
        Assert.Contains($"{savers} trên {members} tổ viên có tiền gửi", page.MainText, StringComparison.Ordinal);
    }

    /// <summary>What a page names as enough is entered in its form, and then one household less.</summary>
    [Fact]
    public async Task What_is_named_as_enough_lifts_the_group_and_one_household_less_does_not()
    {
        var seen = 0;
        foreach (var code in await CodesAsync())
        {
            var page = await OpenAsync(code);
            if (Households().Match(page.Document.QuerySelector("[data-next]")!.TextContent) is not { Success: true } told)
                continue;
            seen++;
            var (number, next) = (int.Parse(told.Groups[1].Value, CultureInfo.InvariantCulture), told.Groups[2].Value);

            Assert.Contains($"tương ứng {next}", (await OpenAsync(code, $"?ho={number}")).Text("[data-supposed]"), StringComparison.Ordinal);
            Assert.DoesNotContain($"tương ứng {next}", (await OpenAsync(code, $"?ho={number - 1}")).Text("[data-supposed]"), StringComparison.Ordinal);
        }

        Assert.NotEqual(0, seen);
    }

    [Fact]
    public async Task A_supposition_is_reckoned_and_kept_in_the_form()
    {
        var page = await OpenAsync(await CodeAsync(), "?ho=2&nguoiGui=3&quaHan=1.500.000&phien=true");

        Assert.Contains(Label, page.Text("[data-supposed]"), StringComparison.Ordinal);
        Assert.Equal(["2", "3", "1.500.000"], new[] { "ho", "nguoiGui", "quaHan" }.Select(id => page.Document.GetElementById(id)!.GetAttribute("value")));
        Assert.True(page.Document.QuerySelector("[name=phien]")!.HasAttribute("checked"));
    }

    [Theory]
    [InlineData("?ho=-4&nguoiGui=-1&quaHan=-5&gui=-9&goc=-1")]
    [InlineData("?ho=99999999999999&quaHan=999999999999999999999&gui=x&phien=co")]
    [InlineData("?ho=2147483647&nguoiGui=2147483647&quaHan=9000000000000000000&gui=9000000000000000000&goc=1")]
    public async Task Rubbish_supposes_nothing_that_cannot_be(string query) => (await OpenAsync(await CodeAsync(), query)).Expect(HttpStatusCode.OK);

    [Fact]
    public async Task The_number_of_queries_is_fixed()
    {
        var counts = new List<int>();
        foreach (var code in (await CodesAsync()).Take(3))
        {
            using var browser = await portal.SignInAsAsync(people => people.Manager);
            using var count = portal.CountQueries();
            (await browser.GetAsync($"/to/{code}/chat-luong")).Expect(HttpStatusCode.OK);
            counts.Add(count.Total);
        }

        Assert.InRange(Assert.Single(counts.Distinct()), 10, 13);
    }

    [GeneratedRegex(@"(\d+) hộ nữa nộp đủ lãi .* thì tổ lên (.+?)\.")]
    private static partial Regex Households();

    private static decimal Points(string cell) => decimal.Parse(cell.Split('/')[0].Trim(), CultureInfo.GetCultureInfo("vi-VN"));

    private Task<List<string>> CodesAsync() => portal.InDatabaseAsync(db => db.Groups.OrderBy(group => group.Code).Select(group => group.Code).ToListAsync());

    private async Task<string> CodeAsync() => (await portal.PersonasAsync()).Leader.GroupCode!;

    private async Task<HtmlPage> OpenAsync(string code, string query = "")
    {
        using var browser = await portal.SignInAsAsync(people => people.Manager);
        return (await browser.GetAsync($"/to/{code}/chat-luong{query}")).Expect(HttpStatusCode.OK);
    }
}
