using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Testing;
using TkvvPortal.Web.Tests.Features.Sheets;
using static TkvvPortal.Web.Tests.Features.Sheets.SheetWork;

namespace TkvvPortal.Web.Tests.Features.PublicCheck;

public sealed class PublicCheckTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Whoever_holds_the_paper_sees_the_receipt_and_nothing_personal()
    {
        var receipt = (await portal.ReceiptsAsync(Large)).First(one => one.Reversal is null);
        var payer = await portal.InDatabaseAsync(db => db.Memberships.Where(stay => stay.Id == receipt.MembershipId).Select(stay => stay.Member.FullName).SingleAsync());
        using var anybody = portal.Browser();

        var shown = (await anybody.GetAsync($"/bien-lai/{CheckCodes.InFours(receipt.CheckCode).ToLowerInvariant()}")).Expect(HttpStatusCode.OK);
        var typed = (await anybody.GetAsync($"/bien-lai?ma={receipt.CheckCode}")).Expect(HttpStatusCode.OK);

        Assert.All([shown, typed], page => Assert.Contains($"Biên lai số {receipt.Number:0000}/{receipt.Year}", page.MainText, StringComparison.Ordinal));
        Assert.Contains("ngân hàng đã nhận tiền", shown.MainText, StringComparison.Ordinal);
        Assert.Contains($"{receipt.Total} đ", shown.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain(payer, shown.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(receipt.ReceivedByName, shown.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0000-0000-0000-0000")]
    [InlineData("abc")]
    [InlineData("' or 1=1 --")]
    public async Task A_wrong_code_finds_nothing(string code)
    {
        using var anybody = portal.Browser();

        var page = await anybody.GetAsync($"/bien-lai/{Uri.EscapeDataString(code)}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("Không có biên lai nào có mã này", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reversed_receipt_says_so()
    {
        var reversed = (await portal.InDatabaseAsync(db => db.Receipts.AsNoTracking().Include(one => one.Reversal).Where(one => one.Reversal != null).ToListAsync()))[0];
        using var anybody = portal.Browser();

        var page = await anybody.GetAsync($"/bien-lai/{reversed.CheckCode}");

        Assert.Contains($"Đã hủy ngày {reversed.Reversal!.ReversedOn:dd/MM/yyyy}", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guessing_is_slowed_down()
    {
        await using var slow = await PortalFactory.StartAsync(("ReceiptCheck:AttemptsPerMinute", "3"));
        using var guesser = slow.Browser();

        var answers = new List<HttpStatusCode>();
        for (var guess = 0; guess < 5; guess++)
            answers.Add((await guesser.GetAsync($"/bien-lai/000000000000000{guess}")).Status);

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests], answers);
    }
}
