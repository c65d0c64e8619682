using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Quality;

/// <summary>Chất lượng tổ: the month, its groups, their file, one group.</summary>
public sealed class QualityController(OnlyGroup only, ShowQuality show, ListQuality list, ShowGroupQuality group) : PortalController
{
    private const string Home = "/chat-luong-to";
    private const string FileName = "chat-luong-to";

    [HttpGet(Home), Needs(Permission.ViewQuality)]
    public async Task<IActionResult> Show(FiscalMonth? thang) => await only.CodeAsync() is { } code
        ? LocalRedirect($"/to/{code}/chat-luong")
        : View(await show.PageAsync(thang));

    [HttpGet(Home + "/danh-sach"), Needs(Permission.ViewQuality)]
    public async Task<IActionResult> List(QualityFilter filter, int trang = 1) => View(await list.PageAsync(filter, trang));

    [HttpGet(Home + "/xuat.xlsx"), Needs(Permission.ExportQuality)]
    public async Task<IActionResult> ExportExcel(QualityFilter filter) => (await list.ExportAsync(filter)).ToExcel(FileName);

    [HttpGet(Home + "/xuat.csv"), Needs(Permission.ExportQuality)]
    public async Task<IActionResult> ExportCsv(QualityFilter filter) => (await list.ExportAsync(filter)).ToCsv(FileName);

    [HttpGet("/to/{code}/chat-luong"), Needs(Permission.ViewQuality)]
    public async Task<IActionResult> OfGroup(string code, Supposition supposed) => ViewOrNotFound("OfGroup", await group.PageAsync(code, supposed));
}
