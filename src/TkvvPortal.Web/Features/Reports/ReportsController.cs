using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Reports.Engine;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Reports;

/// <summary>Báo cáo: the catalogue, and each report on the screen, on paper and as a file.</summary>
public sealed class ReportsController(ReportCatalogue catalogue, ShowReport show, ExportReport export) : PortalController
{
    private const string One = "/bao-cao/{baoCao}";

    [HttpGet("/bao-cao"), Needs(Permission.ViewReports)]
    public async Task<IActionResult> List() => View(await catalogue.PageAsync());

    [HttpGet(One), Needs(Permission.ViewReports)]
    public Task<IActionResult> Show(string baoCao, ReportFilter filter, int trang = 1) =>
        AnswerAsync(baoCao, filter, async report => View("Show", await show.PageAsync(report, filter, trang)));

    [HttpGet(One + "/in"), Needs(Permission.ViewReports)]
    public Task<IActionResult> Print(string baoCao, ReportFilter filter) =>
        AnswerAsync(baoCao, filter, async report => View("Print", await show.PaperAsync(report, filter)));

    [HttpGet(One + "/xuat.xlsx"), Needs(Permission.ExportData)]
    public Task<IActionResult> ExportExcel(string baoCao, ReportFilter filter) =>
        AnswerAsync(baoCao, filter, async report => (await export.HandleAsync(report, filter)).ToExcel("bao-cao-" + report.Key));

    [HttpGet(One + "/xuat.csv"), Needs(Permission.ExportData)]
    public Task<IActionResult> ExportCsv(string baoCao, ReportFilter filter) =>
        AnswerAsync(baoCao, filter, async report => (await export.HandleAsync(report, filter)).ToCsv("bao-cao-" + report.Key));

    /// <summary>Answers for a report the person may open; what makes no sense of it is said on its page, with status 400 and no figures.</summary>
    private async Task<IActionResult> AnswerAsync(string name, ReportFilter filter, Func<ReportDefinition, Task<IActionResult>> answer)
    {
        if (catalogue.Find(name) is not { } report)
            return NotFound();
        if (!catalogue.IsOpen(report))
            return Forbid();
        try
        {
            if (ModelState.IsValid)
                return await answer(report);
        }
        catch (RuleViolationException violation)
        {
            ModelState.AddModelError(violation.Field, violation.Message);
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Show", await show.EmptyAsync(report, filter));
    }
}
