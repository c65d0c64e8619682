using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>Loans at risk: khoanh nợ, chiếm dụng, bỏ đi khỏi nơi cư trú.</summary>
public sealed class LoanRiskController(FreezeLoan freeze, EndFreeze thaw, ReportMisappropriation misappropriation, ReportAbsconding absconding) : LoanPages
{
    [HttpGet("/mon-vay/{code}/khoanh"), Needs(Permission.FreezeLoans)]
    public async Task<IActionResult> Freeze(string code) => ViewOrNotFound("Freeze", await freeze.PageAsync(code));

    [HttpPost("/mon-vay/{code}/khoanh"), Needs(Permission.FreezeLoans)]
    public Task<IActionResult> Freeze(string code, [Bind(Prefix = "Form")] FreezeLoan.Form form) => SubmitAsync(
        form,
        async f => DoneOrNotFound(await freeze.HandleAsync(code, f), "Đã ghi khoanh nợ.", code),
        async f => ViewOrNotFound("Freeze", await freeze.PageAsync(code, f)));

    [HttpGet("/mon-vay/{code}/het-khoanh"), Needs(Permission.FreezeLoans)]
    public async Task<IActionResult> EndFreeze(string code) => ViewOrNotFound("EndFreeze", await thaw.PageAsync(code));

    [HttpPost("/mon-vay/{code}/het-khoanh"), Needs(Permission.FreezeLoans)]
    public Task<IActionResult> EndFreeze(string code, [Bind(Prefix = "Form")] EventForm form) => SubmitAsync(
        form,
        async f => DoneOrNotFound(await thaw.HandleAsync(code, f), "Đã ghi hết thời gian khoanh nợ.", code),
        async f => ViewOrNotFound("EndFreeze", await thaw.PageAsync(code, f)));

    [HttpGet("/mon-vay/{code}/chiem-dung"), Needs(Permission.ReportMisappropriation)]
    public async Task<IActionResult> Misappropriation(string code) => ViewOrNotFound("Misappropriation", await misappropriation.PageAsync(code));

    [HttpPost("/mon-vay/{code}/chiem-dung"), Needs(Permission.ReportMisappropriation)]
    public Task<IActionResult> Misappropriation(string code, [Bind(Prefix = "Form")] ReportMisappropriation.Form form) => SubmitAsync(
        form,
        async f => DoneOrNotFound(await misappropriation.HandleAsync(code, f), "Đã ghi nợ bị chiếm dụng.", code),
        async f => ViewOrNotFound("Misappropriation", await misappropriation.PageAsync(code, f)));

    [HttpGet("/mon-vay/{code}/bo-di"), Needs(Permission.ReportAbsconding)]
    public async Task<IActionResult> Absconding(string code) => ViewOrNotFound("Absconding", await absconding.PageAsync(code));

    [HttpPost("/mon-vay/{code}/bo-di"), Needs(Permission.ReportAbsconding)]
    public Task<IActionResult> Absconding(string code, [Bind(Prefix = "Form")] EventForm form) => SubmitAsync(
        form,
        async f => DoneOrNotFound(await absconding.HandleAsync(code, f), "Đã ghi hộ vay bỏ đi khỏi nơi cư trú.", code),
        async f => ViewOrNotFound("Absconding", await absconding.PageAsync(code, f)));
}
