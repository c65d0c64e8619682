using System.Net;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;
using TkvvPortal.Web.Tests.Features.Sheets;
using static TkvvPortal.Web.Tests.Features.Sheets.SheetWork;

namespace TkvvPortal.Web.Tests.Features.HandIns;

public sealed class ReversalAfterHandInTests : IAsyncLifetime
{
    private PortalFactory _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await PortalFactory.StartAsync();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task One_asks_another_approves_and_the_bank_owes_the_money()
    {
        await _portal.CollectAsync(Open, "20.000", "30.000");
        await _portal.HandInAsync(Open, 5);
        var receipt = (await _portal.ReceiptsAsync(Open))[^1];
        var before = await _portal.BookAsync(Open);
        var address = $"{ReceiptsOf(Open)}/2026-{receipt.Number:0000}";
        var manager = await _portal.SignInAsAsync(personas => personas.Manager);

        var alone = await (await manager.GetAsync(address + "/huy")).Form().Set("Form.Reason", "Sai").Check("Form.IsConfirmed").SubmitAsync();
        var asking = await (await _portal.SignInAsAsync(personas => personas.Accountant)).GetAsync(address + "/de-nghi-huy");
        var unexplained = await asking.Form().SubmitAsync();
        var asked = await unexplained.Form().Set("Form.Reason", "Ghi nhầm người nộp").SubmitAndFollowAsync();
        var decided = await (await manager.GetAsync(asked.Url)).Form().Choose("Form.IsApproved", "true").SubmitAndFollowAsync();

        Assert.Equal(["Tiền của biên lai này đã nộp ngân hàng: hãy lập đề nghị hủy để lãnh đạo duyệt."], alone.Errors);
        Assert.Equal("Hãy ghi lý do hủy biên lai.", unexplained.ErrorAt("Form.Reason"));
        Assert.Contains("Đã duyệt", decided.MainText, StringComparison.Ordinal);
        Assert.True((await _portal.ReceiptsAsync(Open)).Single(one => one.Id == receipt.Id).Reversal!.IsAfterHandIn);
        Assert.Equal(before.Balance with { Received = before.Received - receipt.Cash, Surplus = before.Surplus + receipt.Cash }, (await _portal.BookAsync(Open)).Balance);
        Assert.Empty(await _portal.FaultsAsync(Open));
    }

    [Fact]
    public async Task A_whole_sheet_is_taken_back_by_one_decision_and_twice_is_refused()
    {
        await _portal.CollectAsync(Open, "20.000", "30.000");
        await _portal.HandInAsync(Open, 5);
        await _portal.CollectAsync(Open, "10.000");
        var accountant = await _portal.SignInAsAsync(personas => personas.Accountant);
        var asked = await (await accountant.GetAsync($"{Sheet(Open)}/de-nghi-huy")).Form().Set("Form.Reason", "Nhập nhầm tháng").SubmitAndFollowAsync();
        (await accountant.PostAsync(asked.Url, (await accountant.GetAsync($"{Sheet(Open)}/de-nghi-huy")).Form().Fields(null))).Expect(HttpStatusCode.Forbidden);
        var manager = await _portal.SignInAsAsync(personas => personas.Manager);
        var page = await manager.GetAsync(asked.Url);

        var refused = await page.Form().Choose("Form.IsApproved", "false").SubmitAsync();
        await page.Form().Choose("Form.IsApproved", "true").SubmitAsync();
        var again = await page.Form().Choose("Form.IsApproved", "true").SubmitAsync();

        Assert.Equal("Hãy ghi lý do không duyệt.", refused.ErrorAt("Form.Refusal"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.All((await _portal.ReceiptsAsync(Open)).Where(one => one.Month == new FiscalMonth(2026, 11)), one => Assert.NotNull(one.Reversal));
        Assert.Equal(Vnd.Zero, (await _portal.BookAsync(Open)).Held);
        Assert.Empty(await _portal.FaultsAsync(Open));
    }
}
