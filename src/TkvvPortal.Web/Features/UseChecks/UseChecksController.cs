using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.UseChecks;

/// <summary>Kiểm tra sử dụng vốn: who owes a check, the coverage, and their files.</summary>
public sealed class UseChecksController(ListUseChecks list, CoverUseChecks coverage, ExportUseChecks export) : PortalController
{
    private const string FileName = "kiem-tra-von";
    private const string CoverageName = "ty-le-kiem-tra-von";

    [HttpGet("/kiem-tra-von"), Needs(Permission.ViewSheets)]
    public async Task<IActionResult> List(UseCheckFilter filter, int trang = 1) => View(await list.PageAsync(filter, trang));

    [HttpGet("/kiem-tra-von/xuat.xlsx"), Needs(Permission.ExportData)]
    public async Task<IActionResult> ExportExcel(UseCheckFilter filter) => (await export.HandleAsync(filter)).ToExcel(FileName);

    [HttpGet("/kiem-tra-von/xuat.csv"), Needs(Permission.ExportData)]
    public async Task<IActionResult> ExportCsv(UseCheckFilter filter) => (await export.HandleAsync(filter)).ToCsv(FileName);

    [HttpGet("/kiem-tra-von/ty-le"), Needs(Permission.ViewSigns)]
    public async Task<IActionResult> Coverage() => View(await coverage.PageAsync());

    [HttpGet("/kiem-tra-von/ty-le/xuat.xlsx"), Needs(Permission.ExportData)]
    public async Task<IActionResult> CoverageExcel() => (await export.CoverageAsync()).ToExcel(CoverageName);

    [HttpGet("/kiem-tra-von/ty-le/xuat.csv"), Needs(Permission.ExportData)]
    public async Task<IActionResult> CoverageCsv() => (await export.CoverageAsync()).ToCsv(CoverageName);
}
