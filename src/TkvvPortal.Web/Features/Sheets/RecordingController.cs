using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>Ghi thu: recording on a sheet, looked over before if one likes.</summary>
public sealed class RecordingController(MonthSheet sheet, RecordReceipts record, PreviewReceipts preview) : PortalController
{
    private const string Sheet = "/to/{code}/bang-ke/" + MonthRoute.Month;

    [HttpPost(Sheet), Needs(Permission.RecordReceipts)]
    public Task<IActionResult> RecordReceipts(string code, FiscalMonth thang, [Bind(Prefix = "Form")] RecordReceipts.Form form) => SubmitAsync(
        form,
        async f => await record.HandleAsync(code, thang, f) is { } saved ? Done(Recorded(saved), Address(code, thang, saved.BatchId)) : NotFound(),
        f => ShowAsync(code, thang, f));

    [HttpPost(Sheet + "/xem-truoc"), Needs(Permission.RecordReceipts)]
    public Task<IActionResult> PreviewReceipts(string code, FiscalMonth thang, [Bind(Prefix = "Form")] RecordReceipts.Form form) => SubmitAsync(
        form,
        async f => ViewOrNotFound("PreviewReceipts", await preview.PageAsync(code, thang, f)),
        f => ShowAsync(code, thang, f));

    /// <summary>Back from the preview: the sheet with everything that was typed.</summary>
    [HttpPost(Sheet + "/sua-lai"), Needs(Permission.RecordReceipts)]
    public Task<IActionResult> ReviseReceipts(string code, FiscalMonth thang, [Bind(Prefix = "Form")] RecordReceipts.Form form) => ShowAsync(code, thang, form);

    private async Task<IActionResult> ShowAsync(string code, FiscalMonth month, RecordReceipts.Form posted)
    {
        var page = await sheet.PageAsync(code, month, posted);
        if (page is not null)
            PostedRows.Arrange(ModelState, posted, page.Lines);
        return ViewOrNotFound(page?.Sheet is null ? "UnopenedSheet" : "MonthSheet", page);
    }

    private static string Address(string code, FiscalMonth month, Guid? batchId) =>
        $"/to/{code}/bang-ke/{month.ToRoute()}" + (batchId is { } batch ? $"?lan={batch}" : "");

    private static string Recorded(RecordReceipts.Saved saved) => saved.BatchId is null
        ? "Đã lưu lý do và chữ ký trên bảng kê."
        : $"Đã lập {saved.Count} biên lai, {ReceiptTexts.Run(saved.First, saved.Last)}, cộng {saved.Total} đ.";
}
