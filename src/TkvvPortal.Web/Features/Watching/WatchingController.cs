using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Watching;

/// <summary>Theo dõi nợ: the watch lists, their files, and the notices of a group.</summary>
public sealed class WatchingController(ListWatched list, ExportWatched export, PrintNotices notices) : PortalController
{
    [HttpGet("/theo-doi-no"), Needs(Permission.ViewSheets)]
    public async Task<IActionResult> List(WatchFilter filter, int trang = 1) => View(await list.PageAsync(filter, trang));

    [HttpGet("/theo-doi-no/xuat.xlsx"), Needs(Permission.ExportData)]
    public async Task<IActionResult> ExportExcel(WatchFilter filter) => (await export.HandleAsync(filter)).ToExcel(FileName(filter));

    [HttpGet("/theo-doi-no/xuat.csv"), Needs(Permission.ExportData)]
    public async Task<IActionResult> ExportCsv(WatchFilter filter) => (await export.HandleAsync(filter)).ToCsv(FileName(filter));

    [HttpGet("/to/{code}/thong-bao"), Needs(Permission.ViewSheets)]
    public async Task<IActionResult> PrintNotices(string code, string? loai) => ViewOrNotFound("PrintNotices", await notices.PageAsync(code, loai));

    private static string FileName(WatchFilter filter) => "theo-doi-no-" + filter.List.Slug;
}
