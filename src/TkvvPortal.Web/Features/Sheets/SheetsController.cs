using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>Bảng kê: the list of a month, the sheet of a group, and recording on it.</summary>
public sealed class SheetsController(ListSheets list, MonthSheet sheet, OpenSheet open, RecordReceipts record, PrintSheet print) : PortalController
{
    private const string Sheet = "/to/{code}/bang-ke/" + MonthRoute.Month;

    [HttpGet("/bang-ke"), Needs(Permission.ViewSheets)]
    public async Task<IActionResult> ListSheets(ListSheets.Filter filter) =>
        await list.OwnSheetAsync(filter.Thang) is { } own ? LocalRedirect(own) : View(await list.PageAsync(filter));

    [HttpGet(Sheet), Needs(Permission.ViewSheets)]
    public Task<IActionResult> MonthSheet(string code, FiscalMonth thang, Guid? lan) => ShowAsync(code, thang, null, lan);

    [HttpGet(Sheet + "/in"), Needs(Permission.ViewSheets)]
    public async Task<IActionResult> PrintSheet(string code, FiscalMonth thang) =>
        ViewOrNotFound("PrintSheet", await print.PageAsync(code, thang));

    [HttpPost(Sheet + "/mo"), Needs(Permission.OpenSheet)]
    public Task<IActionResult> OpenSheet(string code, FiscalMonth thang, [Bind(Prefix = "Form")] OpenSheet.Form form) => SubmitAsync(
        form,
        async f => await open.HandleAsync(code, thang, f) is { } opened
            ? Done($"Đã mở bảng kê tháng {thang} với {opened.MemberCount} tổ viên.", Address(code, thang))
            : NotFound(),
        _ => ShowAsync(code, thang, null));

    [HttpPost(Sheet), Needs(Permission.RecordReceipts)]
    public Task<IActionResult> RecordReceipts(string code, FiscalMonth thang, [Bind(Prefix = "Form")] RecordReceipts.Form form) => SubmitAsync(
        form,
        async f => await record.HandleAsync(code, thang, f) is { } saved
            ? Done(Recorded(saved), $"{Address(code, thang)}?lan={saved.BatchId}")
            : NotFound(),
        f => ShowAsync(code, thang, f));

    private async Task<IActionResult> ShowAsync(string code, FiscalMonth month, RecordReceipts.Form? posted, Guid? justSaved = null)
    {
        var page = await sheet.PageAsync(code, month, posted, justSaved);
        if (page is not null && posted is not null)
            PostedRows.Arrange(ModelState, posted, page.Lines);
        return ViewOrNotFound(page?.Sheet is null ? "UnopenedSheet" : "MonthSheet", page);
    }

    private static string Address(string code, FiscalMonth month) => $"/to/{code}/bang-ke/{month.ToRoute()}";

    private static string Recorded(RecordReceipts.Saved saved) =>
        $"Đã lập {saved.Count} biên lai, {ReceiptTexts.Run(saved.First, saved.Last)}, cộng {saved.Total} đ.";
}
