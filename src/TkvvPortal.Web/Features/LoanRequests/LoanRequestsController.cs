using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.LoanRequests;

/// <summary>Đề nghị vay vốn: the list, filing, one request and its paper.</summary>
public sealed class LoanRequestsController(
    ListLoanRequests list, ExportLoanRequests export, FileLoanRequest file, ShowLoanRequest show, PrintLoanRequest print) : PortalController
{
    private const string FileName = "de-nghi-vay-von";

    [HttpGet("/vay-von"), Needs(Permission.ViewLoanRequests)]
    public async Task<IActionResult> List(LoanRequestFilter filter, int trang = 1) => View(await list.PageAsync(filter, trang));

    [HttpGet("/vay-von/xuat.xlsx"), Needs(Permission.ExportData)]
    public async Task<IActionResult> ExportExcel(LoanRequestFilter filter) => (await export.HandleAsync(filter)).ToExcel(FileName);

    [HttpGet("/vay-von/xuat.csv"), Needs(Permission.ExportData)]
    public async Task<IActionResult> ExportCsv(LoanRequestFilter filter) => (await export.HandleAsync(filter)).ToCsv(FileName);

    [HttpGet("/to/{code}/vay-von/lap"), Needs(Permission.FileLoanRequests)]
    public async Task<IActionResult> Create(string code, Guid? tv) => ViewOrNotFound("Create", await file.PageAsync(code, stayId: tv));

    [HttpPost("/to/{code}/vay-von/lap"), Needs(Permission.FileLoanRequests)]
    public Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] FileLoanRequest.Form form) => SubmitAsync(
        form,
        async f => await file.HandleAsync(code, f) ? Done("Đã lập giấy đề nghị vay vốn, chờ Tổ bình xét tại cuộc họp.", $"/vay-von/{f.Id}") : NotFound(),
        async f => ViewOrNotFound("Create", await file.PageAsync(code, f)));

    [HttpGet("/vay-von/{id:guid}"), Needs(Permission.ViewLoanRequests)]
    public async Task<IActionResult> Show(Guid id) => ViewOrNotFound("Show", await show.PageAsync(id));

    [HttpPost("/vay-von/{id:guid}/rut"), Needs(Permission.FileLoanRequests)]
    public Task<IActionResult> Withdraw(Guid id, [Bind(Prefix = "Form")] ShowLoanRequest.Form form) => SubmitAsync(
        form,
        async f => await show.WithdrawAsync(id, f) ? Done("Đã rút đề nghị vay vốn.", $"/vay-von/{id}") : NotFound(),
        async f => ViewOrNotFound("Show", await show.PageAsync(id, f)));

    [HttpGet("/vay-von/{id:guid}/in"), Needs(Permission.ViewLoanRequests)]
    public async Task<IActionResult> Print(Guid id) => ViewOrNotFound("Print", await print.PageAsync(id));
}
