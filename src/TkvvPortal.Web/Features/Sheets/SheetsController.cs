using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>Bảng kê: the list of a month, and the sheet of a group.</summary>
public sealed class SheetsController(ListSheets list, MonthSheet sheet, OpenSheet open, PrintSheet print, AcceptFigures accept) : PortalController
{
    private const string Sheet = "/to/{code}/bang-ke/" + MonthRoute.Month;

    [HttpGet("/bang-ke"), Needs(Permission.ViewSheets)]
    public async Task<IActionResult> ListSheets(ListSheets.Filter filter) =>
        await list.OwnSheetAsync(filter.Thang) is { } own ? LocalRedirect(own) : View(await list.PageAsync(filter));

    [HttpGet(Sheet), Needs(Permission.ViewSheets)]
    public async Task<IActionResult> MonthSheet(string code, FiscalMonth thang, Guid? lan, Guid? quyen) =>
        ViewOf(await sheet.PageAsync(code, thang, null, lan, quyen));

    [HttpGet(Sheet + "/in"), Needs(Permission.ViewSheets)]
    public async Task<IActionResult> PrintSheet(string code, FiscalMonth thang) =>
        ViewOrNotFound("Paper", await print.PageAsync(code, thang));

    [HttpPost(Sheet + "/mo"), Needs(Permission.OpenSheet)]
    public Task<IActionResult> OpenSheet(string code, FiscalMonth thang, [Bind(Prefix = "Form")] OpenSheet.Form form) => SubmitAsync(
        form,
        async f => await open.HandleAsync(code, thang, f) is { } opened
            ? Done($"Đã mở bảng kê tháng {thang} với {opened.MemberCount} tổ viên.", Address(code, thang))
            : NotFound(),
        async _ => ViewOf(await sheet.PageAsync(code, thang)));

    [HttpPost(Sheet + "/so-moi"), Needs(Permission.RecordReceipts)]
    public Task<IActionResult> AcceptFigures(string code, FiscalMonth thang, [Bind(Prefix = "Form")] AcceptFigures.Form form) => SubmitAsync(
        form,
        async f => await accept.HandleAsync(code, thang, f) is { } count ? Done(Accepted(count), Address(code, thang)) : NotFound(),
        async _ => ViewOf(await sheet.PageAsync(code, thang)));

    private IActionResult ViewOf(MonthSheet.Page? page) => ViewOrNotFound(page?.Sheet is null ? "UnopenedSheet" : "MonthSheet", page);

    private static string Accepted(int count) => count == 0 ? "Bảng kê đã theo số mới nhất của ngân hàng." : $"Đã nhận số mới của ngân hàng cho {count} tổ viên.";

    private static string Address(string code, FiscalMonth month) => $"/to/{code}/bang-ke/{month.ToRoute()}";
}
