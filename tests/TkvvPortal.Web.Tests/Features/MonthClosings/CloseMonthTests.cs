using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Testing;
using TkvvPortal.Web.Tests.Features.Sheets;
using static TkvvPortal.Web.Tests.Features.Sheets.SheetWork;

namespace TkvvPortal.Web.Tests.Features.MonthClosings;

public sealed class CloseMonthTests : IAsyncLifetime
{
    private PortalFactory _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await PortalFactory.StartAsync();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task A_month_with_open_matters_is_closed_with_a_word_and_once()
    {
        var form = (await PageAsync()).Form();
        var before = await _portal.ReceiptsAsync(Large);

        var refused = await form.SubmitAsync();
        var words = refused.Form().Set("Form.Note", "Kế toán theo dõi các tổ còn lại");
        var answers = await Task.WhenAll(words.SubmitAsync(), words.SubmitAsync(), words.SubmitAsync());
        var closed = await PageAsync();

        Assert.StartsWith("Tháng 10/2026 còn việc chưa xong", refused.ErrorAt("Form.Note"), StringComparison.Ordinal);
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.Status));
        Assert.Equal(1, await _portal.InDatabaseAsync(db => db.MonthClosings.CountAsync()));
        Assert.Contains("Mọi tháng đã hết đều đã khóa sổ", closed.MainText, StringComparison.Ordinal);
        Assert.Contains("Kế toán theo dõi các tổ còn lại", closed.MainText, StringComparison.Ordinal);
        Assert.Equal(before.Count, (await _portal.ReceiptsAsync(Large)).Count);
    }

    [Fact]
    public async Task A_late_payment_is_dated_in_an_open_month_and_names_the_month_it_is_for()
    {
        await (await PageAsync()).Form().Set("Form.Note", "Theo dõi tiếp").SubmitAsync();
        var form = (await _portal.OwnSheetAsync(Large, "2026-10")).Form();

        var refused = await form.Set(Deposit(0), "30.000").Set("Form.ReceivedOn", "2026-10-20").SubmitAsync();
        var saved = await refused.Form().Set("Form.ReceivedOn", "2026-11-20").SubmitAsync();

        Assert.StartsWith("Sổ đã khóa đến trước ngày 01/11/2026", refused.ErrorAt("Form.ReceivedOn"), StringComparison.Ordinal);
        Assert.Equal("30.000", refused.Form()[Deposit(0)]);
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        var receipt = (await _portal.ReceiptsAsync(Large))[^1];
        Assert.Equal(("10/2026", new DateOnly(2026, 11, 20)), (receipt.Month.ToString(), receipt.ReceivedOn));
    }

    [Fact]
    public async Task Only_the_manager_closes()
    {
        var form = (await PageAsync()).Form();
        var accountant = await _portal.SignInAsAsync(personas => personas.Accountant);

        (await accountant.GetAsync("/khoa-so")).Expect(HttpStatusCode.Forbidden);
        (await accountant.PostAsync("/khoa-so", form.Fields(null))).Expect(HttpStatusCode.Forbidden);
        Assert.Equal(0, await _portal.InDatabaseAsync(db => db.MonthClosings.CountAsync()));
    }

    private async Task<HtmlPage> PageAsync() =>
        (await (await _portal.SignInAsAsync(personas => personas.Manager)).GetAsync("/khoa-so")).Expect(HttpStatusCode.OK);
}
