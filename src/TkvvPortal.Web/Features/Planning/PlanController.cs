using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Planning;

/// <summary>Kế hoạch họp of a month.</summary>
[Route("/ke-hoach")]
public sealed class PlanController(ShowPlan show, MonthSchedule schedule, PrintPlan print, OfficerReport report, PortalClock clock) : PortalController
{
    private const string One = MonthRoute.Month;

    [HttpGet(""), Needs(Permission.ViewPlan)]
    public async Task<IActionResult> Present(ShowPlan.Filter filter) => View("Show", await show.PageAsync(clock.Month, filter));

    [HttpGet(One), Needs(Permission.ViewPlan)]
    public async Task<IActionResult> Show(FiscalMonth thang, ShowPlan.Filter filter) => View("Show", await show.PageAsync(thang, filter));

    [HttpPost(One + "/lap"), Needs(Permission.PlanMonth)]
    public Task<IActionResult> Schedule(FiscalMonth thang, [Bind(Prefix = "Form")] MonthSchedule.Form form) => SubmitAsync(
        form,
        async f => Done(Said(await schedule.HandleAsync(thang, f)), $"/ke-hoach/{thang.ToRoute()}"),
        async _ => View("Show", await show.PageAsync(thang, new ShowPlan.Filter(null, null, null))));

    [HttpGet(One + "/in"), Needs(Permission.ViewPlan)]
    public async Task<IActionResult> Print(FiscalMonth thang) => View("Print", await print.PageAsync(thang));

    [HttpGet("bao-cao"), Needs(Permission.ViewPlan)]
    public async Task<IActionResult> Report(OfficerReport.Filter filter) => View("Report", await report.PageAsync(filter));

    [HttpGet("bao-cao/xuat.xlsx"), Needs(Permission.ExportData)]
    public async Task<IActionResult> Export(OfficerReport.Filter filter) => (await report.ExportAsync(filter)).ToExcel("can-bo-du-hop");

    private static string Said(MonthSchedule.Outcome outcome) =>
        $"Đã lên lịch {outcome.Planned} cuộc họp theo ngày, giờ, nơi họp của từng Tổ.{(outcome.Past > 0 ? $" {outcome.Past} Tổ đã qua ngày họp, chưa lên lịch." : "")}";
}
