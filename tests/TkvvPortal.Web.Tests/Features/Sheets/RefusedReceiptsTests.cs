using System.Net;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.Sheets.SheetWork;

namespace TkvvPortal.Web.Tests.Features.Sheets;

/// <summary>Nothing of a refused save is recorded; every message stands at its field and above, and what was typed stays.</summary>
public sealed class RefusedReceiptsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly FiscalMonth November = new(2026, 11);

    [Theory]
    [InlineData("-5", "Số tiền không được âm.")]
    [InlineData("12,5", "Số tiền tính bằng đồng, chỉ gồm chữ số, ví dụ 150000 hoặc 150.000.")]
    [InlineData("12.5", "Số tiền tính bằng đồng, chỉ gồm chữ số, ví dụ 150000 hoặc 150.000.")]
    [InlineData("một trăm", "Số tiền tính bằng đồng, chỉ gồm chữ số, ví dụ 150000 hoặc 150.000.")]
    [InlineData("1000000000000000000", "Số tiền quá lớn.")]
    public async Task An_amount_that_is_none_is_named_with_the_member(string typed, string message)
    {
        var before = await portal.ReceiptsAsync(Large);
        var sheet = await portal.OwnSheetAsync(Large);
        var row = sheet.Form().RowsWithInterest()[0];

        var refused = await sheet.Form().Set(Interest(row), typed).Set(Deposit(row), typed).Set(Deposit(row + 1), "30000").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        var named = $"{NameOf(sheet, row)}: {message}";
        Assert.Equal([named, named], refused.Errors);
        Assert.Equal(message, refused.ErrorAt(Interest(row)));
        Assert.Equal(message, refused.ErrorAt(Deposit(row)));
        Assert.Equal((typed, typed, "30000"), (refused.Form()[Interest(row)], refused.Form()[Deposit(row)], refused.Form()[Deposit(row + 1)]));
        Assert.All(refused.Links("[data-error-summary] a"), link => Assert.NotNull(refused.Document.GetElementById(link[1..])));
        Assert.Equal(before.Count, (await portal.ReceiptsAsync(Large)).Count);
    }

    [Fact]
    public async Task More_than_due_and_more_than_the_ceiling_are_refused_and_no_other_row_is_recorded()
    {
        var before = await portal.ReceiptsAsync(Large);
        var sheet = await portal.OwnSheetAsync(Large);
        var row = sheet.Form().RowsWithInterest()[1];
        var due = (await portal.RowsAsync(Large, November))[row].InterestDue;
        var tooMuch = due + new Vnd(5_001);

        var refused = await sheet.Form().Set(Interest(row), tooMuch.ToString()).Set(Deposit(row), "20.000.001").Set(Deposit(row + 1), "30.000").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        var over = $"Tiền lãi {tooMuch} đ vượt số còn phải thu {due} đ. Phần nộp thêm hãy ghi vào tiền gửi.";
        const string Ceiling = "Tiền gửi 20.000.001 đ vượt mức tối đa 20.000.000 đ một biên lai.";
        Assert.Equal((over, Ceiling), (refused.ErrorAt(Interest(row)), refused.ErrorAt(Deposit(row))));
        Assert.Equal([$"{NameOf(sheet, row)}: {Ceiling}", $"{NameOf(sheet, row)}: {over}"], refused.Errors.Order(StringComparer.Ordinal));
        Assert.Equal((tooMuch.ToString(), "30.000"), (refused.Form()[Interest(row)], refused.Form()[Deposit(row + 1)]));
        Assert.Equal(before.Count, (await portal.ReceiptsAsync(Large)).Count);
    }

    [Fact]
    public async Task A_few_dong_above_the_provisional_due_are_accepted()
    {
        var sheet = await portal.OwnSheetAsync(Open);
        var row = sheet.Form().RowsWithInterest()[2];
        var due = (await portal.RowsAsync(Open, November))[row].InterestDue;

        var saved = await sheet.Form().Set(Interest(row), (due + new Vnd(5_000)).ToString()).SubmitAsync();

        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
    }

    [Fact]
    public async Task Nothing_entered_is_refused()
    {
        var refused = await (await portal.OwnSheetAsync(Large)).Form().SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Chưa nhập số tiền nào. Hãy đánh dấu \"Thu đủ\" hoặc nhập số tiền của ít nhất một tổ viên."], refused.Errors);
    }

    [Theory]
    [InlineData("2026-11-24", "Ngày thu phải từ 01/11/2026 đến hôm nay 23/11/2026.")]
    [InlineData("2026-10-31", "Ngày thu phải từ 01/11/2026 đến hôm nay 23/11/2026.")]
    [InlineData("0001-01-01", "Ngày thu phải từ 01/11/2026 đến hôm nay 23/11/2026.")]
    [InlineData("", "Hãy nhập ngày thu.")]
    [InlineData("2026-11-31", "Ngày thu: '2026-11-31' không hợp lệ.")]
    public async Task A_day_that_cannot_be_is_named_at_its_field(string day, string message)
    {
        var refused = await (await portal.OwnSheetAsync(Large)).Form().Set("Form.ReceivedOn", day).Set(Deposit(0), "30.000").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([message], refused.Errors);
        Assert.Equal(message, refused.ErrorAt("Form.ReceivedOn"));
        Assert.Equal("30.000", refused.Form()[Deposit(0)]);
    }

    [Fact]
    public async Task Somebody_who_is_not_on_the_sheet_gets_no_receipt()
    {
        var foreign = (await portal.RowsAsync(Open, November))[0].MembershipId;
        var sheet = await portal.OwnSheetAsync(Large);

        var refused = await sheet.Form().Set("Form.Rows[3].MembershipId", foreign.ToString()).Set(Deposit(3), "30.000").Set(Deposit(4), "20.000").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Người này không phải tổ viên trong tháng 11/2026 nên không lập được biên lai."], refused.Errors);
        Assert.Equal(("", "20.000"), (refused.Form()[Deposit(3)], refused.Form()[Deposit(4)]));
        Assert.NotEqual(foreign.ToString(), refused.Form()["Form.Rows[3].MembershipId"]);
    }

    [Fact]
    public async Task A_member_twice_in_one_save_is_refused()
    {
        var sheet = await portal.OwnSheetAsync(Large);
        var form = sheet.Form();

        var refused = await form.Set("Form.Rows[3].MembershipId", form["Form.Rows[4].MembershipId"]).Set(Deposit(3), "30.000").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Một tổ viên xuất hiện hai lần trong lần ghi này."], refused.Errors);
    }

    [Fact]
    public async Task Without_the_mandate_interest_has_no_field_and_is_refused()
    {
        await (await portal.OwnSheetAsync(WithoutInterest)).Form().SubmitAsync();
        var sheet = await portal.OwnSheetAsync(WithoutInterest);
        Assert.Empty(sheet.Form().RowsWithInterest());
        Assert.Contains("Tổ chưa được ủy nhiệm thu lãi", sheet.MainText, StringComparison.Ordinal);

        var fields = sheet.Form().Fields(null).Append(new(Interest(0), "1000"));
        var refused = await sheet.Browser.PostAsync(Sheet(WithoutInterest), fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Tổ chưa được ủy nhiệm thu lãi (hợp đồng 11/TD).", refused.ErrorAt(Interest(0)), StringComparison.Ordinal);
    }

    private static string NameOf(HtmlPage sheet, int row) =>
        sheet.Document.QuerySelectorAll("[data-row] .sheet-who")[row].ChildNodes[0].TextContent;
}
