using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;
using TkvvPortal.Web.Tests.Features.Sheets;
using static TkvvPortal.Web.Tests.Features.HandIns.HandInWork;
using static TkvvPortal.Web.Tests.Features.Sheets.SheetWork;

namespace TkvvPortal.Web.Tests.Features.HandIns;

public sealed class HandInTests : IAsyncLifetime
{
    private PortalFactory _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await PortalFactory.StartAsync();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task Money_is_checked_counted_short_received_and_made_good()
    {
        await _portal.CollectAsync(Open, "20.000", "30.000");
        var before = await _portal.BookAsync(Open);
        await (await _portal.StepAsync(Open, "kiem-tra", Staff)).Form().Check("Form.IsComplete").Check("Form.IsSigned").SubmitAsync();

        var counting = (await _portal.CountingAsync(Open)).Form().Set(Pieces(10_000), "4");
        var refused = await counting.SubmitAsync();
        var dated = await refused.Form().Set("Form.Reason", "Thối nhầm một tờ").Set("Form.Deadline", "2027-06-01").SubmitAsync();
        var counted = await dated.Form().Set("Form.Deadline", "2026-12-04").SubmitAndFollowAsync();
        var received = await (await _portal.ReceivingAsync(Open)).Form().Choose("Form.IsReceived", "true").SubmitAndFollowAsync();

        Assert.Equal("Tiền đếm được 40.000 đ, bảng kê phải nộp 50.000 đ: thiếu 10.000 đ. Hãy đếm lại, hoặc ghi lý do chênh lệch.", refused.ErrorAt("Form.Reason"));
        Assert.Equal("4", refused.Form()[Pieces(10_000)]);
        Assert.Contains("Hãy ghi hạn bù số tiền thiếu", dated.ErrorAt("Form.Deadline"), StringComparison.Ordinal);
        Assert.Contains("Chờ kế toán nhận", counted.MainText, StringComparison.Ordinal);
        Assert.Contains("Thối nhầm một tờ", received.MainText, StringComparison.Ordinal);
        var short1 = await _portal.BookAsync(Open);
        Assert.Equal(before.Balance with { HandedIn = before.HandedIn + new Vnd(40_000), Held = before.Held - new Vnd(50_000), Shortage = before.Shortage + new Vnd(10_000) }, short1.Balance);

        var difference = received.Links("main tbody a").Last(link => link.StartsWith("/chenh-lech/", StringComparison.Ordinal));
        var accountant = await _portal.SignInAsAsync(personas => personas.Accountant);
        var tooMuch = await (await accountant.GetAsync(difference)).Form().Set("Form.Amount", "10.001").Set("Form.Note", "Nộp bù").SubmitAsync();
        var settled = await tooMuch.Form().Set("Form.Amount", "10.000").SubmitAndFollowAsync();

        Assert.Equal("Số tiền 10.001 đ vượt số còn phải xử lý 10.000 đ.", tooMuch.ErrorAt("Form.Amount"));
        Assert.Equal("Nộp bù", tooMuch.Form()["Form.Note"]);
        Assert.Contains("Đã xử lý xong", settled.MainText, StringComparison.Ordinal);
        Assert.Equal(before.Balance.Shortage, (await _portal.BookAsync(Open)).Shortage);
        Assert.Empty(await _portal.FaultsAsync(Open));
    }

    [Fact]
    public async Task A_receipt_taken_back_after_the_count_stops_the_hand_in()
    {
        await _portal.CollectAsync(Open, "20.000", "30.000");
        await (await _portal.CountingAsync(Open)).Form().Set(Pieces(50_000), "1").SubmitAsync();
        var receipt = (await _portal.ReceiptsAsync(Open))[^1];
        var manager = await _portal.SignInAsAsync(personas => personas.Manager);
        await (await manager.GetAsync($"{ReceiptsOf(Open)}/2026-{receipt.Number:0000}/huy")).Form().Set("Form.Reason", "Sai").Check("Form.IsConfirmed").SubmitAsync();

        var refused = await (await _portal.ReceivingAsync(Open)).Form().Choose("Form.IsReceived", "true").Set("Form.UncheckedReason", "Hội vắng").SubmitAsync();
        var unexplained = await refused.Form().Choose("Form.IsReceived", "false").SubmitAsync();
        var sentBack = await unexplained.Form().Set("Form.Reason", "Có biên lai vừa hủy").SubmitAndFollowAsync();
        await _portal.HandInAsync(Open, 2);

        Assert.Equal(["Biên lai của bảng kê đã thay đổi sau khi đếm: khi đếm phải nộp 50.000 đ, nay 20.000 đ. Hãy trả lại để tổ đếm lại."], refused.Errors);
        Assert.Equal("Hãy ghi lý do trả lại bảng kê tiền.", unexplained.ErrorAt("Form.Reason"));
        Assert.Contains("Còn 20.000 đ theo biên lai chưa nộp", sentBack.MainText, StringComparison.Ordinal);
        Assert.Empty(await _portal.FaultsAsync(Open));
    }

    [Fact]
    public async Task Without_a_check_that_is_still_true_the_accountant_says_why()
    {
        await _portal.CollectAsync(Open, "20.000");
        var finding = await (await _portal.StepAsync(Open, "kiem-tra", Staff)).Form().Check("Form.IsComplete").SubmitAsync();
        await (await _portal.StepAsync(Open, "kiem-tra", Staff)).Form().Check("Form.IsComplete").Check("Form.IsSigned").SubmitAsync();
        await _portal.CollectAsync(Open, "10.000");
        await (await _portal.CountingAsync(Open)).Form().Set(Pieces(10_000), "3").SubmitAsync();

        var refused = await (await _portal.ReceivingAsync(Open)).Form().Choose("Form.IsReceived", "true").SubmitAsync();

        Assert.Equal("Hãy ghi bảng kê còn thiếu gì, ai chưa ký.", finding.ErrorAt("Form.Remark"));
        Assert.StartsWith("Hội chưa kiểm tra bảng kê 13/TD", refused.ErrorAt("Form.UncheckedReason"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_count_sent_twice_is_one_and_another_waits_its_turn()
    {
        await _portal.CollectAsync(Open, "20.000");
        var mine = (await _portal.CountingAsync(Open)).Form().Set(Pieces(10_000), "2");
        var other = (await _portal.CountingAsync(Open)).Form().Set(Pieces(20_000), "1");

        var answers = await Task.WhenAll(mine.SubmitAsync(), mine.SubmitAsync(), mine.SubmitAsync());
        var refused = await other.SubmitAsync();
        var withdrawn = await (await (await _portal.SignInAsAsync(personas => personas.LeaderOf(Open))).GetAsync(HandInOf(Open))).Form().SubmitAndFollowAsync();

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.Status));
        Assert.Equal(["Bảng kê tiền của tháng này đang chờ kế toán nhận; hãy rút lại trước khi đếm lần khác."], refused.Errors);
        Assert.Contains("Đã rút lại", withdrawn.Notice, StringComparison.Ordinal);
        Assert.Equal([CashCountStatus.Withdrawn], await _portal.InDatabaseAsync(db => db.CashCounts
            .Where(count => count.Month == new FiscalMonth(2026, 11) && db.Groups.Any(group => group.Id == count.GroupId && group.Code == Open))
            .Select(count => count.Status).ToListAsync()));
    }

    [Fact]
    public async Task Received_twice_at_once_is_received_once()
    {
        await _portal.CollectAsync(Open, "20.000");
        await (await _portal.CountingAsync(Open)).Form().Set(Pieces(10_000), "2").SubmitAsync();
        var form = (await _portal.ReceivingAsync(Open)).Form().Choose("Form.IsReceived", "true").Set("Form.UncheckedReason", "Hội vắng");
        var before = await _portal.BookAsync(Open);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => form.SubmitAsync()));

        Assert.All(answers, answer => Assert.True((int)answer.Status < 500, answer.ToString()));
        Assert.Equal(before.HandedIn + new Vnd(20_000), (await _portal.BookAsync(Open)).HandedIn);
        Assert.Empty(await _portal.FaultsAsync(Open));
    }

    [Fact]
    public async Task The_books_are_shown_with_the_invariant_in_a_fixed_number_of_queries()
    {
        var accountant = await _portal.SignInAsAsync(personas => personas.Accountant);
        var books = (await accountant.GetAsync("/so-quy")).Expect(HttpStatusCode.OK);
        Assert.Contains("sổ cân", books.MainText, StringComparison.Ordinal);

        Assert.Equal(await QueriesAsync(accountant, "/so-quy"), await QueriesAsync(accountant, $"/so-quy?tim={Open}"));
        Assert.Equal(await QueriesAsync(accountant, "/chenh-lech?tatCa=true"), await QueriesAsync(accountant, "/chenh-lech"));
        Assert.Equal(await QueriesAsync(accountant, HandInOf(Large)), await QueriesAsync(accountant, HandInOf(Small)));
    }

    private static Persona Staff(Personas personas) => personas.All.First(one => one.Role == Domain.People.PortalRole.MassOrganisationStaff && one.Sees(Open));

    private async Task<int> QueriesAsync(PortalBrowser browser, string url)
    {
        using var queries = _portal.CountQueries();
        (await browser.GetAsync(url)).Expect(HttpStatusCode.OK);
        return queries.Total;
    }
}
