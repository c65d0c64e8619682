using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Sessions;

/// <summary>Phiên giao dịch xã: who came, what was handed in, closing.</summary>
[Route("/phien")]
public sealed class SessionsController(ListSessions list, RunSession run, CloseSession close, Actor actor) : PortalController
{
    private const string One = "{diem}/" + MonthRoute.Month;

    [HttpGet(""), Needs(Permission.ViewSessions)]
    public async Task<IActionResult> List(FiscalMonth? thang, int trang = 1) => View(await list.PageAsync(thang, trang));

    [HttpGet(One), Needs(Permission.ViewSessions)]
    public async Task<IActionResult> Run(string diem, FiscalMonth thang) => ViewOrNotFound("Run", await run.PageAsync(diem, thang));

    [HttpPost(One), Needs(Permission.RunSessions)]
    public Task<IActionResult> Run(string diem, FiscalMonth thang, [Bind(Prefix = "Form")] RunSession.Form form) => SubmitAsync(
        form,
        async f => await run.HandleAsync(diem, thang, f) ? Done("Đã lưu phiên giao dịch.", Address(diem, thang)) : NotFound(),
        async f => ViewOrNotFound("Run", await run.PageAsync(diem, thang, f)));

    [HttpGet(One + "/xuat.xlsx"), Needs(Permission.ExportData)]
    public async Task<IActionResult> Export(string diem, FiscalMonth thang) => await run.ExportAsync(diem, thang, actor) is { } table ? table.ToExcel("phien-giao-dich") : NotFound();

    [HttpPost(One + "/khoa"), Needs(Permission.RunSessions)]
    public Task<IActionResult> Close(string diem, FiscalMonth thang, [Bind(Prefix = "Form")] CloseSession.Form form) => SubmitAsync(
        form,
        async f => await close.CloseAsync(diem, thang, f) ? Done("Đã khóa phiên giao dịch.", Address(diem, thang)) : NotFound(),
        async _ => ViewOrNotFound("Run", await run.PageAsync(diem, thang)));

    [HttpPost(One + "/mo-lai"), Needs(Permission.ReopenSessions)]
    public Task<IActionResult> Reopen(string diem, FiscalMonth thang, [Bind(Prefix = "Form")] CloseSession.Form form) => SubmitAsync(
        form,
        async f => await close.ReopenAsync(diem, thang, f) ? Done("Đã mở lại phiên giao dịch.", Address(diem, thang)) : NotFound(),
        async _ => ViewOrNotFound("Run", await run.PageAsync(diem, thang)));

    private static string Address(string point, FiscalMonth month) => $"/phien/{point}/{month.ToRoute()}";
}
