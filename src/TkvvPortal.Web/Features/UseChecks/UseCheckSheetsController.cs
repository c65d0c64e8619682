using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.UseChecks;

/// <summary>Phiếu kiểm tra sử dụng vốn of a group: entering and printing.</summary>
public sealed class UseCheckSheetsController(RecordUseChecks record, PrintUseChecks print) : PortalController
{
    [HttpGet("/to/{code}/kiem-tra-von"), Needs(Permission.CheckLoanUse)]
    public async Task<IActionResult> Record(string code, bool tatCa = false) =>
        ViewOrNotFound("Record", await record.PageAsync(code, tatCa));

    [HttpPost("/to/{code}/kiem-tra-von"), Needs(Permission.CheckLoanUse)]
    public Task<IActionResult> Record(string code, [Bind(Prefix = "Form")] UseCheckForm form, bool tatCa = false) => SubmitAsync(
        form,
        async f => await record.HandleAsync(code, f) is { } saved ? Done($"Đã ghi kết quả kiểm tra {saved} món vay.", $"/to/{code}/kiem-tra-von") : NotFound(),
        async f => ViewOrNotFound("Record", await record.PageAsync(code, tatCa, f)));

    [HttpGet("/to/{code}/kiem-tra-von/{id:guid}/in"), Needs(Permission.ViewSheets)]
    public async Task<IActionResult> Print(string code, Guid id) => ViewOrNotFound("Paper", await print.PageAsync(code, id));

    [HttpGet("/to/{code}/kiem-tra-von/{id:guid}/in/{customer}"), Needs(Permission.ViewSheets)]
    public async Task<IActionResult> PrintCustomer(string code, Guid id, string customer) =>
        ViewOrNotFound("Paper", await print.CustomerAsync(code, id, customer));
}
