using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Groups;

/// <summary>Tổ TK&amp;VV: the list, its file, and the page of a group.</summary>
public sealed class GroupsController(OnlyGroup only, ListGroups list, ExportGroups export, ShowGroup show) : PortalController
{
    private const string FileName = "danh-sach-to";

    [HttpGet("/to"), Needs(Permission.ViewGroups)]
    public async Task<IActionResult> List(GroupFilter filter, int trang = 1) => await only.CodeAsync() is { } code
        ? LocalRedirect($"/to/{code}")
        : View(await list.PageAsync(filter, trang));

    [HttpGet("/to/xuat.xlsx"), Needs(Permission.ExportData)]
    public async Task<IActionResult> ExportExcel(GroupFilter filter) => (await export.HandleAsync(filter)).ToExcel(FileName);

    [HttpGet("/to/xuat.csv"), Needs(Permission.ExportData)]
    public async Task<IActionResult> ExportCsv(GroupFilter filter) => (await export.HandleAsync(filter)).ToCsv(FileName);

    [HttpGet("/to/{code}"), Needs(Permission.ViewGroups)]
    public async Task<IActionResult> Show(string code, string? phan, int trang = 1) =>
        ViewOrNotFound("Show", await show.PageAsync(code, GroupTab.Of(phan), trang));
}
