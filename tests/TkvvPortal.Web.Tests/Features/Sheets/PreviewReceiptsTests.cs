using System.Net;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.Sheets.SheetWork;

namespace TkvvPortal.Web.Tests.Features.Sheets;

public sealed class PreviewReceiptsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly FiscalMonth November = new(2026, 11);

    [Fact]
    public async Task The_preview_marks_what_differs_from_the_due_and_saves_nothing()
    {
        var before = (await portal.ReceiptsAsync(Large)).Count;
        var sheet = await portal.OwnSheetAsync(Large);
        var rows = sheet.Form().RowsWithInterest();
        var due = await portal.RowsAsync(Large, November);

        var preview = await Preview(sheet.Form().Set(Interest(rows[0]), "10.000").Check(InFull(rows[1])).Set(Deposit(rows[0]), "50.000"));

        Assert.Equal((HttpStatusCode.OK, "Xem trước khi lập biên lai"), (preview.Status, preview.Heading));
        Assert.Equal(
            [$"Thiếu {due[rows[0]].InterestDue - new Vnd(10_000)}", "Đủ"], preview.Texts("td[data-label='So với phải thu']"));
        Assert.Equal($"{due[rows[1]].InterestDue + new Vnd(60_000)}", preview.Texts(".tile-value")[0]);
        Assert.Equal(due.Count(row => row.InterestDue.IsPositive) - 2, preview.Texts(".plain-list li").Count);
        Assert.Equal(before, (await portal.ReceiptsAsync(Large)).Count);
    }

    [Fact]
    public async Task What_was_previewed_is_saved_as_it_was_shown()
    {
        var form = (await portal.OwnSheetAsync(Open)).Form();
        var row = form.RowsWithInterest()[0];
        var before = (await portal.ReceiptsAsync(Open)).Count;

        var saved = await (await Preview(form.Set(Interest(row), "7.000").Set(Deposit(row), "60.000"))).Form().SubmitAndFollowAsync();

        Assert.Contains("Đã lập 1 biên lai", saved.Notice, StringComparison.Ordinal);
        var receipts = await portal.ReceiptsAsync(Open);
        Assert.Equal((before + 1, new Vnd(67_000)), (receipts.Count, receipts[^1].Total));
    }

    [Fact]
    public async Task Going_back_keeps_everything_that_was_typed()
    {
        var sheet = await portal.OwnSheetAsync(Large);
        var row = sheet.Form().RowsWithInterest()[0];
        var form = sheet.Form().Set(Interest(row), "10.000").Set(Deposit(row), "55.000").Set($"Form.Rows[{row}].Reason", "Hẹn nộp sau").Check(InFull(row + 1));

        var preview = await Preview(form);
        var back = await preview.Browser.PostAsync(Sheet(Large) + "/sua-lai", preview.Form().Fields(null));

        Assert.Equal(HttpStatusCode.OK, back.Status);
        Assert.Equal(
            ("10.000", "55.000", "Hẹn nộp sau", "true"),
            (back.Form()[Interest(row)], back.Form()[Deposit(row)], back.Form()[$"Form.Rows[{row}].Reason"], back.Form()[InFull(row + 1)]));
        Assert.Empty(back.Errors);
    }

    [Fact]
    public async Task A_wrong_row_is_refused_on_the_sheet_already_at_the_preview()
    {
        var form = (await portal.OwnSheetAsync(Large)).Form();

        var refused = await Preview(form.Set(Deposit(0), "20.000.001"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.StartsWith("Tiền gửi 20.000.001 đ vượt mức", refused.ErrorAt(Deposit(0)), StringComparison.Ordinal);
    }

    private static Task<HtmlPage> Preview(HtmlForm form) => form.SubmitAsync("button[formaction$='/xem-truoc']");
}
