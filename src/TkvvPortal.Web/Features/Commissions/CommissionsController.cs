using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Commissions;

/// <summary>Hoa hồng of the boards and phí ủy thác of the organisations.</summary>
public sealed class CommissionsController(ListCommissions list, ShowCommission show, ListFees fees) : PortalController
{
    private const string Group = "/to/{code}/hoa-hong/" + MonthRoute.Month;

    [HttpGet("/hoa-hong"), Needs(Permission.ViewCommissions)]
    public async Task<IActionResult> List(ListCommissions.Filter filter) => View(await list.PageAsync(filter));

    [HttpGet("/hoa-hong/xuat.xlsx"), Needs(Permission.ExportData)]
    public async Task<IActionResult> ExportExcel(ListCommissions.Filter filter) => (await list.ExportAsync(filter)).ToExcel("hoa-hong");

    [HttpGet("/hoa-hong/xuat.csv"), Needs(Permission.ExportData)]
    public async Task<IActionResult> ExportCsv(ListCommissions.Filter filter) => (await list.ExportAsync(filter)).ToCsv("hoa-hong");

    [HttpGet(Group), Needs(Permission.ViewCommissions)]
    public async Task<IActionResult> Show(string code, FiscalMonth thang) => ViewOrNotFound("Show", await show.PageAsync(code, thang));

    [HttpGet(Group + "/in"), Needs(Permission.ViewCommissions)]
    public async Task<IActionResult> Print(string code, FiscalMonth thang) => ViewOrNotFound("Print", await show.PageAsync(code, thang));

    [HttpGet("/phi-uy-thac"), Needs(Permission.ViewEntrustmentFees)]
    public async Task<IActionResult> Fees(FiscalMonth? thang, int trang = 1) => View(await fees.PageAsync(thang, trang));

    [HttpGet("/phi-uy-thac/xuat.xlsx"), Needs(Permission.ExportData)]
    public async Task<IActionResult> ExportFees(FiscalMonth? thang) => (await fees.ExportAsync(thang)).ToExcel("phi-uy-thac");
}
