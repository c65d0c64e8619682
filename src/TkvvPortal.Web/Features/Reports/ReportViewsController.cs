using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Features.Reports.Engine;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Reports;

/// <summary>Báo cáo đã lưu.</summary>
public sealed class ReportViewsController(ReportCatalogue catalogue, ShowReport show, SaveReportView save, SavedViews views) : PortalController
{
    [HttpGet("/bao-cao/xem/{baoCaoLuu:guid}"), Needs(Permission.ViewReports)]
    public async Task<IActionResult> Open(Guid baoCaoLuu) => await views.AddressAsync(baoCaoLuu) is { } address ? LocalRedirect(address) : NotFound();

    [HttpPost("/bao-cao/{baoCao}/luu"), Needs(Permission.ViewReports)]
    public async Task<IActionResult> Save(string baoCao, ReportFilter filter, [Bind(Prefix = "Form")] SaveReportView.Form form) =>
        catalogue.Find(baoCao) is not { } report || !catalogue.IsOpen(report) ? NotFound() : await SubmitAsync(
            form,
            async f => Done($"Đã lưu báo cáo \"{f.Name}\".", await save.HandleAsync(report, filter, f)),
            async f => View("Show", await show.AgainAsync(report, filter, f)));

    [HttpPost("/bao-cao/xem/{baoCaoLuu:guid}/xoa"), Needs(Permission.ViewReports)]
    public async Task<IActionResult> Delete(Guid baoCaoLuu) =>
        await views.DeleteAsync(baoCaoLuu) is { } name ? Done($"Đã xóa báo cáo đã lưu \"{name}\".", "/bao-cao") : NotFound();
}
