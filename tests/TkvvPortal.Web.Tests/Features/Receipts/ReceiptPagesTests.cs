using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;
using TkvvPortal.Web.Tests.Features.Sheets;
using static TkvvPortal.Web.Tests.Features.Sheets.SheetWork;

namespace TkvvPortal.Web.Tests.Features.Receipts;

public sealed class ReceiptPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task The_list_shows_the_newest_first_in_pages_and_by_month()
    {
        var leader = await portal.SignInAsAsync(personas => personas.Leader);
        var newest = (await portal.ReceiptsAsync(Large))[^1];

        var list = (await leader.GetAsync(ReceiptsOf(Large))).Expect(HttpStatusCode.OK);
        var month = (await leader.GetAsync(ReceiptsOf(Large) + "?thang=2026-08&trang=2")).Expect(HttpStatusCode.OK);
        var none = (await leader.GetAsync(ReceiptsOf(Large) + "?thang=2024-01")).Expect(HttpStatusCode.OK);

        Assert.Equal(20, list.Texts("tbody tr").Count);
        Assert.Equal($"{newest.Number:0000}/{newest.Year}", list.Texts("tbody th")[0]);
        Assert.All(month.Texts("td[data-label=Tháng]"), text => Assert.Equal("08/2026", text));
        Assert.Contains("Chưa có biên lai nào", none.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_receipt_says_who_paid_what_in_figures_and_words_and_who_received_it()
    {
        var receipt = (await portal.ReceiptsAsync(Large)).Last(one => one.Reversal is null && one.Deposit.IsPositive && one.Interest.IsPositive);
        var leader = await portal.SignInAsAsync(personas => personas.Leader);

        var page = (await leader.GetAsync($"{ReceiptsOf(Large)}/{receipt.Year}-{receipt.Number:0000}")).Expect(HttpStatusCode.OK);

        Assert.Equal($"Biên lai số {receipt.Number:0000}/{receipt.Year}", page.Heading);
        var facts = page.Texts(".facts dd");
        Assert.Contains($"{receipt.Interest} đ", facts);
        Assert.Contains($"{receipt.Total} đ", facts);
        Assert.Contains(AmountInWords.Of(receipt.Total), facts);
        Assert.Contains(facts, fact => fact.StartsWith(receipt.ReceivedByName, StringComparison.Ordinal));
        Assert.Contains("Có hiệu lực", page.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("Hủy biên lai", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_save_prints_four_receipts_to_a_paper()
    {
        await using var own = await PortalFactory.StartAsync();
        var form = (await own.OwnSheetAsync(Large)).Form();
        foreach (var row in Enumerable.Range(0, 6))
            form.Set(Deposit(row), $"{row + 2}0.000");
        var saved = await form.SubmitAndFollowAsync();

        var paper = (await saved.Form("main .notice form").SubmitAndFollowAsync()).Expect(HttpStatusCode.OK);

        Assert.Equal([4, 2], paper.Document.QuerySelectorAll(".receipt-page").Select(page => page.QuerySelectorAll(".receipt").Length));
        Approved.Text(
            string.Join("\n\n", paper.Document.QuerySelectorAll(".receipt").Take(2).Select(one => TextOf(one.QuerySelectorAll(".receipt-head span, h2, p:not(.check-line), dl, tr, .signature")))),
            "paper");
        var codes = (await own.ReceiptsAsync(Large)).TakeLast(6).Select(receipt => Domain.Cash.CheckCodes.InFours(receipt.CheckCode));
        Assert.Equal(codes, paper.Texts(".check-line b"));
        Assert.Equal(Sheet(Large), paper.Links(".toolbar a")[0]);
    }

    [Fact]
    public async Task Every_paper_after_the_first_is_marked_as_a_reprint_with_who_and_when()
    {
        await using var own = await PortalFactory.StartAsync();
        var receipt = (await own.ReceiptsAsync(Large))[^1];
        var leader = await own.SignInAsAsync(personas => personas.Leader);
        async Task<HtmlPage> LookAsync() => (await leader.GetAsync($"{ReceiptsOf(Large)}/in?so={receipt.Year}-{receipt.Number:0000}")).Expect(HttpStatusCode.OK);
        var look = await LookAsync();

        var first = await look.Form("form").SubmitAndFollowAsync();
        var twice = await look.Form("form").SubmitAndFollowAsync();
        var again = await (await LookAsync()).Form("form").SubmitAndFollowAsync();

        Assert.Contains("BẢN XEM – KHÔNG CÓ GIÁ TRỊ", look.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("BẢN", first.MainText, StringComparison.Ordinal);
        Assert.Equal(first.Url, twice.Url);
        Assert.Contains("BẢN IN LẠI lần 1, ", again.MainText, StringComparison.Ordinal);
        Assert.Equal(2, await own.InDatabaseAsync(db => db.ReceiptPrints.CountAsync(print => print.ReceiptId == receipt.Id)));
    }

    [Fact]
    public async Task Prints_at_once_are_numbered_one_after_the_other()
    {
        await using var own = await PortalFactory.StartAsync();
        var receipt = (await own.ReceiptsAsync(Large))[^1];
        var leader = await own.SignInAsAsync(personas => personas.Leader);
        var looks = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => leader.GetAsync($"{ReceiptsOf(Large)}/in?so={receipt.Year}-{receipt.Number:0000}")));

        var answers = await Task.WhenAll(looks.Select(look => look.Form("form").SubmitAsync()));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.Status));
        Assert.Equal([1, 2, 3], await own.InDatabaseAsync(db => db.ReceiptPrints.Where(print => print.ReceiptId == receipt.Id).Select(print => print.Copy).Order().ToListAsync()));
    }

    [Fact]
    public async Task One_receipt_is_printed_by_its_number()
    {
        var receipt = (await portal.ReceiptsAsync(Large))[^1];
        var leader = await portal.SignInAsAsync(personas => personas.Leader);

        var paper = (await leader.GetAsync($"{ReceiptsOf(Large)}/in?so={receipt.Year}-{receipt.Number:0000}")).Expect(HttpStatusCode.OK);

        Assert.Single(paper.Texts(".receipt"));
    }

    [Theory]
    [InlineData("/in")]
    [InlineData("/in?so=2026-9999")]
    [InlineData("/in?so=rac")]
    [InlineData("/in?so=99999999999-1")]
    [InlineData("/in?lan=rac")]
    [InlineData("/in?lan=11111111-1111-1111-1111-111111111111")]
    [InlineData("/2026-9999")]
    [InlineData("/2026-0")]
    [InlineData("/99999999999-0001")]
    [InlineData("/rac")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        var leader = await portal.SignInAsAsync(personas => personas.Leader);
        (await leader.GetAsync(ReceiptsOf(Large) + address)).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Receipts_of_a_foreign_group_do_not_exist_also_by_the_address_of_the_own_one()
    {
        var receipt = (await portal.ReceiptsAsync(Large))[^1];
        var stranger = await portal.SignInAsAsync(personas => personas.LeaderOf(Open));
        foreach (var address in new[] { ReceiptsOf(Large), $"{ReceiptsOf(Large)}/2026-{receipt.Number:0000}", $"{ReceiptsOf(Large)}/in?lan={receipt.BatchId}", $"{ReceiptsOf(Open)}/in?lan={receipt.BatchId}" })
            (await stranger.GetAsync(address)).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_number_of_queries_of_each_page_is_fixed()
    {
        var receipt = (await portal.ReceiptsAsync(Large))[^1];
        var manager = await portal.SignInAsAsync(personas => personas.Manager);
        foreach (var (address, most) in new[]
        {
            (ReceiptsOf(Large), 4), (ReceiptsOf(Small), 4), ($"{ReceiptsOf(Large)}/{receipt.Year}-{receipt.Number:0000}", 3), ($"{ReceiptsOf(Large)}/in?lan={receipt.BatchId}", 3),
        })
        {
            using var queries = portal.CountQueries();
            (await manager.GetAsync(address)).Expect(HttpStatusCode.OK);
            Assert.True(queries.Total == most, $"{address}: {queries}");
        }
    }
}
