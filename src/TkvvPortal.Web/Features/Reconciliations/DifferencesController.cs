using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Reconciliations;

/// <summary>Chênh lệch đối chiếu: found, followed up, cleared, with their minutes.</summary>
[Route("/doi-chieu/chenh-lech")]
public sealed class DifferencesController(ListDifferences list, FollowUp followUp) : PortalController
{
    [HttpGet(""), Needs(Permission.ViewReconciliations)]
    public async Task<IActionResult> List(ListDifferences.Filter filter) => View("Differences", await list.PageAsync(filter));

    [HttpGet("xuat.xlsx"), Needs(Permission.ExportData)]
    public async Task<IActionResult> Export(ListDifferences.Filter filter) => (await list.ExportAsync(filter)).ToExcel("chenh-lech-doi-chieu");

    [HttpGet("{id:guid}"), Needs(Permission.ViewReconciliations)]
    public async Task<IActionResult> FollowUp(Guid id) => ViewOrNotFound("FollowUp", await followUp.PageAsync(id));

    [HttpPost("{id:guid}"), Needs(Permission.ConfirmReconciliation)]
    public Task<IActionResult> FollowUp(Guid id, [Bind(Prefix = "Form")] FollowUp.Form form) => SubmitAsync(
        form,
        async f => await followUp.HandleAsync(id, f) ? Done(f.IsCleared ? "Đã ghi xử lý xong chênh lệch." : "Đã lưu biện pháp xử lý.", $"/doi-chieu/chenh-lech/{id}") : NotFound(),
        async f => ViewOrNotFound("FollowUp", await followUp.PageAsync(id, f)));

    [HttpGet("{id:guid}/bien-ban"), Needs(Permission.ViewReconciliations)]
    public async Task<IActionResult> Minutes(Guid id) => ViewOrNotFound("Minutes", await followUp.PageAsync(id));
}
