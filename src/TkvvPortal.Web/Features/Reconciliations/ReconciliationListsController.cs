using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Reconciliations;

/// <summary>Danh sách 15/TD of a group: results, confirmation, paper.</summary>
[Route("/to/{code}/doi-chieu")]
public sealed class ReconciliationListsController(ListsOfGroup lists, EnterResults enter, ConfirmList confirm, PrintList print) : PortalController
{
    [HttpGet(""), Needs(Permission.ViewReconciliations)]
    public async Task<IActionResult> OfGroup(string code, int trang = 1) => ViewOrNotFound("OfGroup", await lists.PageAsync(code, trang));

    [HttpGet("{id:guid}"), Needs(Permission.ViewReconciliations)]
    public async Task<IActionResult> Enter(string code, Guid id, Guid? sua) => ViewOrNotFound("Enter", await enter.PageAsync(code, id, sua));

    [HttpPost("{id:guid}"), Needs(Permission.RecordReconciliation)]
    public Task<IActionResult> Enter(string code, Guid id, [Bind(Prefix = "Form")] EnterResults.Form form) => SubmitAsync(
        form,
        async f => await enter.HandleAsync(code, id, f) is { } count ? Done($"Đã ghi kết quả đối chiếu {count} món.", $"/to/{code}/doi-chieu/{id}") : NotFound(),
        async f => ViewOrNotFound("Enter", await enter.PageAsync(code, id, null, f)));

    [HttpGet("{id:guid}/in"), Needs(Permission.ViewReconciliations)]
    public async Task<IActionResult> Print(string code, Guid id) => ViewOrNotFound("Paper", await print.PageAsync(code, id));

    [HttpPost("{id:guid}/xac-nhan"), Needs(Permission.ConfirmReconciliation)]
    public Task<IActionResult> Confirm(string code, Guid id, [Bind(Prefix = "Form")] ConfirmList.Form form) => SubmitAsync(
        form,
        async f => await confirm.ConfirmAsync(code, id, f) ? Done("Đã xác nhận danh sách đối chiếu.", $"/to/{code}/doi-chieu/{id}") : NotFound(),
        async _ => ViewOrNotFound("Enter", await enter.PageAsync(code, id, null)));

    [HttpPost("{id:guid}/mo-lai"), Needs(Permission.ManageReconciliations)]
    public Task<IActionResult> Reopen(string code, Guid id, [Bind(Prefix = "Form")] ConfirmList.Form form) => SubmitAsync(
        form,
        async f => await confirm.ReopenAsync(code, id, f) ? Done("Đã mở lại danh sách đối chiếu.", $"/to/{code}/doi-chieu/{id}") : NotFound(),
        async _ => ViewOrNotFound("Enter", await enter.PageAsync(code, id, null)));
}
