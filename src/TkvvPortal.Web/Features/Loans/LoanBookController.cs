using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>The book of a loan: payments as the bank booked them, and what is taken back.</summary>
public sealed class LoanBookController(RecordPayment payment, UndoEvent undo) : LoanPages
{
    [HttpGet("/mon-vay/{code}/tra-no"), Needs(Permission.RecordPrincipal)]
    public async Task<IActionResult> Payment(string code) => ViewOrNotFound("Payment", await payment.PageAsync(code));

    [HttpPost("/mon-vay/{code}/tra-no"), Needs(Permission.RecordPrincipal)]
    public Task<IActionResult> Payment(string code, [Bind(Prefix = "Form")] RecordPayment.Form form) => SubmitAsync(
        form,
        async f => DoneOrNotFound(await payment.HandleAsync(code, f), "Đã ghi trả nợ.", code),
        async f => ViewOrNotFound("Payment", await payment.PageAsync(code, f)));

    [HttpGet("/mon-vay/{code}/huy-su-kien"), Needs(Permission.UndoLoanEvents)]
    public async Task<IActionResult> Undo(string code, [FromQuery(Name = "su-kien")] Guid? chosen) =>
        ViewOrNotFound("Undo", await undo.PageAsync(code, chosen));

    [HttpPost("/mon-vay/{code}/huy-su-kien"), Needs(Permission.UndoLoanEvents)]
    public Task<IActionResult> Undo(string code, [Bind(Prefix = "Form")] UndoEvent.Form form) => SubmitAsync(
        form,
        async f => DoneOrNotFound(await undo.HandleAsync(code, f), "Đã hủy sự kiện; số liệu sau đó đã tính lại.", code),
        async f => ViewOrNotFound("Undo", await undo.PageAsync(code, null, f)));
}
