using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Sheets;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.HandIns;

/// <summary>Nộp tiền of a sheet: the organisation checks, the board counts, the accountant receives.</summary>
[Route("/to/{code}/bang-ke/" + MonthRoute.Month + "/nop-tien")]
public sealed class HandInsController(ShowHandIn show, CheckSheet check, CountCash count, ReceiveCash receive) : PortalController
{
    [HttpGet(""), Needs(Permission.ViewSheets)]
    public async Task<IActionResult> Show(string code, FiscalMonth thang) => ViewOrNotFound("Show", await show.PageAsync(code, thang));

    [HttpGet("kiem-tra"), Needs(Permission.CheckSheets)]
    public async Task<IActionResult> Check(string code, FiscalMonth thang) => ViewOrNotFound("Check", await check.PageAsync(code, thang));

    [HttpPost("kiem-tra"), Needs(Permission.CheckSheets)]
    public Task<IActionResult> Check(string code, FiscalMonth thang, [Bind(Prefix = "Form")] CheckSheet.Form form) => SubmitAsync(
        form,
        async f => await check.HandleAsync(code, thang, f) ? Done("Đã ghi kết quả kiểm tra bảng kê.", Address(code, thang)) : NotFound(),
        async f => ViewOrNotFound("Check", await check.PageAsync(code, thang, f)));

    [HttpGet("dem"), Needs(Permission.CountCash)]
    public async Task<IActionResult> Count(string code, FiscalMonth thang) => ViewOrNotFound("Count", await count.PageAsync(code, thang));

    [HttpPost("dem"), Needs(Permission.CountCash)]
    public Task<IActionResult> Count(string code, FiscalMonth thang, [Bind(Prefix = "Form")] CountCash.Form form) => SubmitAsync(
        form,
        async f => await count.HandleAsync(code, thang, f) ? Done("Đã ghi bảng kê tiền, chờ kế toán nhận.", Address(code, thang)) : NotFound(),
        async f => ViewOrNotFound("Count", await count.PageAsync(code, thang, f)));

    [HttpPost("rut"), Needs(Permission.CountCash)]
    public async Task<IActionResult> Withdraw(string code, FiscalMonth thang) =>
        await count.WithdrawAsync(code, thang) ? Done("Đã rút lại bảng kê tiền để đếm lại.", Address(code, thang)) : NotFound();

    [HttpGet("nhan"), Needs(Permission.ReceiveCash)]
    public async Task<IActionResult> Receive(string code, FiscalMonth thang) =>
        await receive.PageAsync(code, thang) is { } page ? View("Receive", page) : await BackAsync(code, thang);

    [HttpPost("nhan"), Needs(Permission.ReceiveCash)]
    public Task<IActionResult> Receive(string code, FiscalMonth thang, [Bind(Prefix = "Form")] ReceiveCash.Form form) => SubmitAsync(
        form,
        async f => await receive.HandleAsync(code, thang, f)
            ? Done(f.IsReceived == true ? "Đã xác nhận nhận tiền của Tổ." : "Đã trả lại để Tổ đếm lại.", Address(code, thang))
            : await BackAsync(code, thang),
        async f => await receive.PageAsync(code, thang, f) is { } page ? View("Receive", page) : await BackAsync(code, thang));

    /// <summary>Nothing waits any more: the sheet's page says what became of it.</summary>
    private async Task<IActionResult> BackAsync(string code, FiscalMonth month) =>
        await show.PageAsync(code, month) is null ? NotFound() : LocalRedirect(Address(code, month));

    private static string Address(string code, FiscalMonth month) => $"/to/{code}/bang-ke/{month.ToRoute()}/nop-tien";
}
