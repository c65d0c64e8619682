using System.Net;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;
using TkvvPortal.Web.Tests.Features.Sheets;
using static TkvvPortal.Web.Tests.Features.Sheets.SheetWork;

namespace TkvvPortal.Web.Tests.Features.Receipts;

public sealed class ReverseReceiptPageTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task A_manager_reverses_with_a_reason_and_the_number_stays()
    {
        var receipt = await IssueAsync(0);
        var page = await ReversalAsync(receipt);
        Assert.Contains("không bị xóa", page.MainText, StringComparison.Ordinal);

        var done = await page.Form().Set("Form.Reason", "Ghi nhầm  người nộp").Check("Form.IsConfirmed").SubmitAndFollowAsync();

        Assert.Contains($"Đã hủy biên lai số {receipt.Number:0000}/2026", done.Notice, StringComparison.Ordinal);
        Assert.Contains("Lý do: Ghi nhầm người nộp", done.MainText, StringComparison.Ordinal);
        var kept = (await portal.ReceiptsAsync(Large)).Single(one => one.Id == receipt.Id);
        Assert.Equal((receipt.Number, TestTime.Today), (kept.Number, kept.Reversal!.ReversedOn));
        var sheet = await portal.OwnSheetAsync(Large);
        Assert.Contains($"BL {receipt.Number:0000}/2026", sheet.Texts("tbody s"));
        var paper = await sheet.Browser.GetAsync($"{ReceiptsOf(Large)}/in?so=2026-{receipt.Number:0000}");
        Assert.Contains("ĐÃ HỦY ngày 23/11/2026", paper.Text(".receipt.reversed"), StringComparison.Ordinal);
        Assert.Contains("Đã hủy", (await sheet.Browser.GetAsync(ReceiptsOf(Large))).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_reason_or_confirmation_it_is_refused()
    {
        var receipt = await IssueAsync(1);
        var page = await ReversalAsync(receipt);

        var empty = await page.Form().SubmitAsync();
        var blank = await page.Form().Set("Form.Reason", "   ").Check("Form.IsConfirmed").SubmitAsync();
        var rash = await page.Form().Set("Form.Reason", "Sai số tiền").Check("Form.IsConfirmed", false).SubmitAsync();
        var longer = await page.Form().Set("Form.Reason", new string('x', 10_000)).Check("Form.IsConfirmed").SubmitAsync();

        Assert.All([empty, blank, rash, longer], refused => Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status));
        Assert.Equal("Hãy ghi lý do hủy biên lai.", empty.ErrorAt("Form.Reason"));
        Assert.Equal("Hãy đánh dấu vào ô xác nhận trước khi hủy biên lai.", empty.ErrorAt("Form.IsConfirmed"));
        Assert.Equal(["Hãy ghi lý do hủy biên lai."], blank.Errors);
        Assert.Equal("Sai số tiền", rash.Form()["Form.Reason"]);
        Assert.Equal(["Lý do hủy dài tối đa 1000 ký tự."], longer.Errors);
        Assert.Null((await portal.ReceiptsAsync(Large)).Single(one => one.Id == receipt.Id).Reversal);
    }

    [Fact]
    public async Task The_same_form_again_is_the_same_reversal_another_one_is_refused()
    {
        var receipt = await IssueAsync(2);
        var mine = (await ReversalAsync(receipt)).Form().Set("Form.Reason", "Sai").Check("Form.IsConfirmed");
        var other = (await ReversalAsync(receipt)).Form().Set("Form.Reason", "Khác").Check("Form.IsConfirmed");

        var first = await mine.SubmitAsync();
        var again = await mine.SubmitAsync();
        var refused = await other.SubmitAsync();

        Assert.Equal((HttpStatusCode.Redirect, first.Location), (again.Status, again.Location));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Biên lai này đã được hủy ngày 23/11/2026."], refused.Errors);
        Assert.Equal("Sai", (await portal.ReceiptsAsync(Large)).Single(one => one.Id == receipt.Id).Reversal!.Reason);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Eight_at_once_reverse_once(bool sameForm)
    {
        var receipt = await IssueAsync(sameForm ? 3 : 4);
        var forms = new List<HtmlForm>();
        for (var person = 0; person < 8; person++)
            forms.Add(sameForm && person > 0 ? forms[0] : (await ReversalAsync(receipt)).Form().Set("Form.Reason", "Sai").Check("Form.IsConfirmed"));

        var answers = await Task.WhenAll(forms.Select(form => form.SubmitAsync()));

        Assert.Equal(sameForm ? 8 : 1, answers.Count(answer => answer.Status == HttpStatusCode.Redirect));
        Assert.All(answers, answer => Assert.Contains(answer.Status, new[] { HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity }));
        Assert.NotNull((await portal.ReceiptsAsync(Large)).Single(one => one.Id == receipt.Id).Reversal);
    }

    [Fact]
    public async Task What_was_reversed_is_due_again()
    {
        var sheet = await portal.OwnSheetAsync(Small);
        var row = sheet.Form().RowsWithInterest()[0];
        var due = (await portal.RowsAsync(Small, new FiscalMonth(2026, 11)))[row].InterestDue;
        await sheet.Form().Check(InFull(row)).SubmitAsync();
        Assert.DoesNotContain(Interest(row), (await portal.OwnSheetAsync(Small)).Form().Names);

        var receipt = (await portal.ReceiptsAsync(Small))[^1];
        await (await ReversalAsync(receipt, Small)).Form().Set("Form.Reason", "Sai").Check("Form.IsConfirmed").SubmitAsync();
        var again = await (await portal.OwnSheetAsync(Small)).Form().Check(InFull(row)).SubmitAsync();

        Assert.Equal(HttpStatusCode.Redirect, again.Status);
        var receipts = await portal.ReceiptsAsync(Small);
        Assert.Equal((receipt.Number + 1, due), (receipts[^1].Number, receipts[^1].Interest));
        NumbersHaveNoGap(receipts);
    }

    [Fact]
    public async Task A_leader_may_not_reverse_and_an_accountant_may()
    {
        var receipt = await IssueAsync(5);
        var address = $"{ReceiptsOf(Large)}/2026-{receipt.Number:0000}";
        var leader = await portal.SignInAsAsync(personas => personas.Leader);
        var token = (await leader.GetAsync(Sheet(Large))).Form().Fields(null);
        Assert.DoesNotContain($"{address}/huy", (await leader.GetAsync(address)).Links());

        (await leader.GetAsync(address + "/huy")).Expect(HttpStatusCode.Forbidden);
        (await leader.PostAsync(address + "/huy", [.. token, new("Form.Reason", "Sai"), new("Form.IsConfirmed", "true")])).Expect(HttpStatusCode.Forbidden);

        Assert.Null((await portal.ReceiptsAsync(Large)).Single(one => one.Id == receipt.Id).Reversal);
        var accountant = await portal.SignInAsAsync(personas => personas.Accountant);
        Assert.Contains($"{address}/huy", (await accountant.GetAsync(address)).Links());
    }

    private async Task<Receipt> IssueAsync(int row)
    {
        (await (await portal.OwnSheetAsync(Large)).Form().Set(Deposit(row), "30.000").SubmitAsync()).Expect(HttpStatusCode.Redirect);
        return (await portal.ReceiptsAsync(Large))[^1];
    }

    private async Task<HtmlPage> ReversalAsync(Receipt receipt, string code = Large)
    {
        var manager = await portal.SignInAsAsync(personas => personas.Manager);
        return (await manager.GetAsync($"{ReceiptsOf(code)}/2026-{receipt.Number:0000}/huy")).Expect(HttpStatusCode.OK);
    }
}
