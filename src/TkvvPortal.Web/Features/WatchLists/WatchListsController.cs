using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.WatchLists;

/// <summary>Theo dõi: every watch list in one place, each as page, file and paper for the field.</summary>
[Route("/theo-doi")]
public sealed class WatchListsController(ShowOverview overview, ShowWatchList lists, ExportWatchList export) : PortalController
{
    [HttpGet(""), Needs(Permission.ViewWatchLists)]
    public async Task<IActionResult> Overview(WatchListFilter filter) => View("Overview", await overview.PageAsync(filter));

    [HttpGet("so"), Needs(Permission.ViewWatchLists), ResponseCache(NoStore = true)]
    public async Task<IActionResult> Count() => Json(new { count = await overview.CountAsync() });

    [HttpGet("{list}"), Needs(Permission.ViewWatchLists)]
    public async Task<IActionResult> List(string list, WatchListFilter filter) => ViewOrNotFound("List", await lists.PageAsync(list, filter));

    [HttpGet("{list}/in"), Needs(Permission.ViewWatchLists)]
    public async Task<IActionResult> Print(string list, WatchListFilter filter) => ViewOrNotFound("Print", await lists.WholeAsync(list, filter));

    [HttpGet("{list}/xuat.xlsx"), Needs(Permission.ExportData)]
    public async Task<IActionResult> ExportExcel(string list, WatchListFilter filter) =>
        await export.HandleAsync(list, filter) is { } table ? table.ToExcel(FileName(list)) : NotFound();

    [HttpGet("{list}/xuat.csv"), Needs(Permission.ExportData)]
    public async Task<IActionResult> ExportCsv(string list, WatchListFilter filter) =>
        await export.HandleAsync(list, filter) is { } table ? table.ToCsv(FileName(list)) : NotFound();

    private static string FileName(string list) => "theo-doi-" + list;
}
