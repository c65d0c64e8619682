using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>Due dates that move: điều chỉnh kỳ hạn, gia hạn, chuyển quá hạn.</summary>
public sealed class LoanTermsController(AdjustInstalment adjust, ExtendLoan extend, MoveToOverdue overdue) : LoanPages
{
    [HttpGet("/mon-vay/{code}/dieu-chinh-ky-han"), Needs(Permission.AdjustInstalments)]
    public async Task<IActionResult> Adjust(string code) => ViewOrNotFound("Adjust", await adjust.PageAsync(code));

    [HttpPost("/mon-vay/{code}/dieu-chinh-ky-han"), Needs(Permission.AdjustInstalments)]
    public Task<IActionResult> Adjust(string code, [Bind(Prefix = "Form")] AdjustInstalment.Form form) => SubmitAsync(
        form,
        async f => DoneOrNotFound(await adjust.HandleAsync(code, f), "Đã ghi điều chỉnh kỳ hạn trả nợ.", code),
        async f => ViewOrNotFound("Adjust", await adjust.PageAsync(code, f)));

    [HttpGet("/mon-vay/{code}/gia-han"), Needs(Permission.ExtendLoans)]
    public async Task<IActionResult> Extend(string code) => ViewOrNotFound("Extend", await extend.PageAsync(code));

    [HttpPost("/mon-vay/{code}/gia-han"), Needs(Permission.ExtendLoans)]
    public Task<IActionResult> Extend(string code, [Bind(Prefix = "Form")] ExtendLoan.Form form) => SubmitAsync(
        form,
        async f => DoneOrNotFound(await extend.HandleAsync(code, f), "Đã ghi gia hạn nợ.", code),
        async f => ViewOrNotFound("Extend", await extend.PageAsync(code, f)));

    [HttpGet("/mon-vay/{code}/chuyen-qua-han"), Needs(Permission.MoveToOverdue)]
    public async Task<IActionResult> Overdue(string code) => ViewOrNotFound("Overdue", await overdue.PageAsync(code));

    [HttpPost("/mon-vay/{code}/chuyen-qua-han"), Needs(Permission.MoveToOverdue)]
    public Task<IActionResult> Overdue(string code, [Bind(Prefix = "Form")] EventForm form) => SubmitAsync(
        form,
        async f => DoneOrNotFound(await overdue.HandleAsync(code, f), "Đã ghi chuyển nợ quá hạn.", code),
        async f => ViewOrNotFound("Overdue", await overdue.PageAsync(code, f)));
}
