using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Disbursements;

/// <summary>Giải ngân: from the approved request to the loan.</summary>
public sealed class DisbursementsController(DisburseLoan disburse) : PortalController
{
    [HttpGet("/vay-von/{id:guid}/giai-ngan"), Needs(Permission.DisburseLoans)]
    public async Task<IActionResult> Record(Guid id) => RecordOrRequest(await disburse.PageAsync(id));

    [HttpPost("/vay-von/{id:guid}/giai-ngan"), Needs(Permission.DisburseLoans)]
    public Task<IActionResult> Record(Guid id, [Bind(Prefix = "Form")] DisburseLoan.Form form) => SubmitAsync(
        form,
        async f => await disburse.HandleAsync(id, f) is { } code ? Done("Đã ghi nhận giải ngân.", $"/mon-vay/{code}") : NotFound(),
        async f => RecordOrRequest(await disburse.PageAsync(id, f)));

    /// <summary>The form while the disbursement is what comes next; otherwise the request itself.</summary>
    private IActionResult RecordOrRequest(DisburseLoan.Page? page) =>
        page is { IsNext: false } ? LocalRedirect($"/vay-von/{page.Head.Id}") : ViewOrNotFound("Record", page);
}
