using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Receipts;

/// <summary>Biên lai of a group: list, one, print, reverse.</summary>
public sealed class ReceiptsController(ListReceipts list, ShowReceipt show, PrintReceipts print, RecordPrint record, ReverseReceipt reverse) : PortalController
{
    private const string All = "/to/{code}/bien-lai";
    private const string One = All + "/{year:int:range(2000,2099)}-{number:int:min(1)}";

    [HttpGet(All), Needs(Permission.ViewSheets)]
    public async Task<IActionResult> ListReceipts(string code, FiscalMonth? thang, int trang = 1) =>
        ViewOrNotFound("ListReceipts", await list.PageAsync(code, thang, trang));

    [HttpGet(One), Needs(Permission.ViewSheets)]
    public async Task<IActionResult> ShowReceipt(string code, int year, int number) =>
        ViewOrNotFound("ShowReceipt", await show.PageAsync(code, year, number));

    [HttpGet(All + "/in"), Needs(Permission.ViewSheets)]
    public async Task<IActionResult> PrintReceipts(string code, Guid? lan, string? so, Guid? luot) =>
        ViewOrNotFound("PrintReceipts", await print.PageAsync(code, lan, so, luot));

    [HttpPost(All + "/in"), Needs(Permission.ViewSheets)]
    public Task<IActionResult> RecordPrint(string code, [Bind(Prefix = "Form")] RecordPrint.Form form) => SubmitAsync(
        form,
        async f => await record.HandleAsync(code, f) ? LocalRedirect($"/to/{code}/bien-lai/in?luot={f.Id}") : NotFound(),
        async f => ViewOrNotFound("PrintReceipts", await print.PageAsync(code, f.Batch, f.Number, null)));

    [HttpGet(One + "/huy"), Needs(Permission.ReverseReceipt)]
    public async Task<IActionResult> ReverseReceipt(string code, int year, int number) =>
        ViewOrNotFound("ReverseReceipt", await reverse.PageAsync(code, year, number));

    [HttpPost(One + "/huy"), Needs(Permission.ReverseReceipt)]
    public Task<IActionResult> ReverseReceipt(string code, int year, int number, [Bind(Prefix = "Form")] ReverseReceipt.Form form) => SubmitAsync(
        form,
        async f => await reverse.HandleAsync(code, year, number, f)
            ? Done($"Đã hủy biên lai số {ReceiptTexts.Number(year, number)}.", ReceiptTexts.Address(code, year, number))
            : NotFound(),
        async f => ViewOrNotFound("ReverseReceipt", await reverse.PageAsync(code, year, number, f)));
}
