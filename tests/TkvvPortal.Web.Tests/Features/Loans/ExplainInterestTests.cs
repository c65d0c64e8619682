using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;
using TkvvPortal.Web.Tests.Features.Sheets;
using static TkvvPortal.Web.Tests.Features.Sheets.SheetWork;

namespace TkvvPortal.Web.Tests.Features.Loans;

/// <summary>The worked values of specification §4.2, as a member sees them.</summary>
public sealed class ExplainInterestTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly DateOnly November = new(2026, 11, 1);

    [Theory]
    [InlineData(7.92, "2026-12", "336.329", "31")]
    [InlineData(7.92, "2026-11", "325.479", "30")]
    [InlineData(6.6, "2026-12", "280.274", "31")]
    [InlineData(6.6, "2026-11", "271.233", "30")]
    [InlineData(9, "2026-12", "382.192", "31")]
    public async Task Interest_in_term_is_shown_line_by_line(double rate, string month, string interest, string days)
    {
        var code = await LendAsync((decimal)rate, new BankBalance(November, new Vnd(50_000_000), Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero));

        var page = await ExplainAsync(code, month);

        Assert.Equal($"Vì sao lãi tháng {month[5..]}/2026 là {interest} đ?", page.Heading);
        Assert.Contains("tạm tính", page.MainText, StringComparison.Ordinal);
        var line = Assert.Single(page.Texts("main .section:first-of-type tbody tr"));
        Assert.StartsWith("Trong hạn 50.000.000", line, StringComparison.Ordinal);
        Assert.Equal(days, page.Text("td[data-label='Số ngày']"));
        Assert.Equal(interest, page.Text("tfoot td"));
    }

    [Fact]
    public async Task Overdue_bears_the_raised_rate_frozen_none_and_arrears_stand_apart()
    {
        var code = await LendAsync(6.6m, new BankBalance(
            November, Vnd.Zero, new Vnd(50_000_000), new Vnd(7_000_000), new Vnd(100_000), new Vnd(23_000), new Vnd(9_000)));

        var page = await ExplainAsync(code, "2026-11");

        Assert.Equal("Vì sao lãi tháng 11/2026 là 352.603 đ?", page.Heading);
        Assert.Contains("8,58 %/năm", page.MainText, StringComparison.Ordinal);
        Assert.Contains("Nợ khoanh 7.000.000 đ không tính lãi.", page.MainText, StringComparison.Ordinal);
        Assert.Contains("123.000 đ (trong hạn 100.000 đ, quá hạn 23.000 đ)", page.MainText, StringComparison.Ordinal);
        Assert.Contains("9.000 đ, chưa phải trả", page.MainText, StringComparison.Ordinal);
        Assert.Contains("QĐ 28/2015/QĐ-TTg", page.MainText, StringComparison.Ordinal);
        Assert.Contains("Ngày đầu được tính, ngày trả không tính.", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_month_the_bank_has_reported_after_is_not_explained_line_by_line()
    {
        var page = await ExplainAsync(await LendAsync(6.6m, new BankBalance(November, new Vnd(50_000_000), Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero)), "2026-10");

        Assert.Equal("Lãi tháng 10/2026", page.Heading);
        Assert.Contains("Ngân hàng đã báo số liệu mới", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_figure_of_the_sheet_leads_to_the_same_figure()
    {
        var sheet = await portal.OwnSheetAsync(Small);
        foreach (var link in sheet.Document.QuerySelectorAll(".sheet-figure > a"))
        {
            var page = (await sheet.Browser.GetAsync(link.GetAttribute("href")!)).Expect(HttpStatusCode.OK);
            Assert.Equal($"Vì sao lãi tháng 11/2026 là {link.TextContent} đ?", page.Heading);
        }
    }

    [Fact]
    public async Task A_foreign_loan_does_not_exist()
    {
        var code = await portal.InDatabaseAsync(db => db.Loans.Where(loan => db.Groups.Any(g => g.Id == loan.GroupId && g.Code == Open)).Select(loan => loan.Code).FirstAsync());
        var stranger = await portal.SignInAsAsync(personas => personas.Leader);

        (await stranger.GetAsync($"/mon-vay/{code}/lai/2026-11")).Expect(HttpStatusCode.NotFound);
        (await stranger.GetAsync("/mon-vay/rac/lai/2026-11")).Expect(HttpStatusCode.NotFound);
        (await stranger.GetAsync($"/mon-vay/{code}/lai/2026-99")).Expect(HttpStatusCode.NotFound);
        (await (await portal.SignInAsAsync(p => p.Administrator)).GetAsync($"/mon-vay/{code}/lai/2026-11")).Expect(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task It_takes_three_queries()
    {
        var code = await LendAsync(6.6m, new BankBalance(November, new Vnd(50_000_000), Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero));
        var leader = await portal.SignInAsAsync(personas => personas.Leader);
        using var queries = portal.CountQueries();
        await leader.GetAsync($"/mon-vay/{code}/lai/2026-11");
        Assert.Equal(3, queries.Total);
    }

    private async Task<HtmlPage> ExplainAsync(string code, string month) =>
        (await (await portal.SignInAsAsync(personas => personas.Leader)).GetAsync($"/mon-vay/{code}/lai/{month}")).Expect(HttpStatusCode.OK);

    private async Task<string> LendAsync(decimal rate, BankBalance balance)
    {
        var code = "77" + Guid.NewGuid().GetHashCode().ToString("D14").Replace('-', '0')[..14];
        await portal.InDatabaseAsync(async db =>
        {
            var stay = await db.Memberships.FirstAsync(one => db.Groups.Any(g => g.Id == one.GroupId && g.Code == Large));
            var loan = Loan.Disburse(
                Guid.CreateVersion7(), stay.GroupId, stay.Id, code, await db.Programmes.Select(p => p.Id).FirstAsync(), new InterestRate(rate),
                new DisbursementTerms(new DateOnly(2025, 1, 10), new Vnd(60_000_000), new DateOnly(2030, 1, 10), 6));
            loan.Report(balance, null);
            db.Add(loan);
            await db.SaveChangesAsync();
        });
        return code;
    }
}
