using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Sheets;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.ReversalRequests;

/// <summary>Đề nghị hủy biên lai đã nộp tiền: one asks, a manager decides.</summary>
public sealed class ReversalRequestsController(ListReversals list, AskReversal ask, DecideReversal decide) : PortalController
{
    private const string OfReceipt = "/to/{code}/bien-lai/{year:int:range(2000,2099)}-{number:int:min(1)}/de-nghi-huy";
    private const string OfSheet = "/to/{code}/bang-ke/" + MonthRoute.Month + "/de-nghi-huy";
    private const string One = "/de-nghi-huy/{id:guid}";

    [HttpGet("/de-nghi-huy"), Needs(Permission.ViewReversalRequests)]
    public async Task<IActionResult> List(int trang = 1) => View(await list.PageAsync(trang));

    [HttpGet(OfReceipt), Needs(Permission.RequestReversal)]
    public Task<IActionResult> AskForReceipt(string code, int year, int number) => FormAsync(new(code, null, year, number));

    [HttpPost(OfReceipt), Needs(Permission.RequestReversal)]
    public Task<IActionResult> AskForReceipt(string code, int year, int number, [Bind(Prefix = "Form")] AskReversal.Form form) =>
        AskAsync(new(code, null, year, number), form);

    [HttpGet(OfSheet), Needs(Permission.RequestReversal)]
    public Task<IActionResult> AskForSheet(string code, FiscalMonth thang) => FormAsync(new(code, thang));

    [HttpPost(OfSheet), Needs(Permission.RequestReversal)]
    public Task<IActionResult> AskForSheet(string code, FiscalMonth thang, [Bind(Prefix = "Form")] AskReversal.Form form) =>
        AskAsync(new(code, thang), form);

    [HttpGet(One), Needs(Permission.ViewReversalRequests)]
    public async Task<IActionResult> Show(Guid id) => ViewOrNotFound("Show", await decide.PageAsync(id));

    [HttpPost(One), Needs(Permission.ApproveReversal)]
    public Task<IActionResult> Decide(Guid id, [Bind(Prefix = "Form")] DecideReversal.Form form) => SubmitAsync(
        form,
        async f => await decide.HandleAsync(id, f)
            ? Done(f.IsApproved == true ? "Đã duyệt: biên lai đã được hủy." : "Đã ghi không duyệt.", $"/de-nghi-huy/{id}")
            : NotFound(),
        async f => ViewOrNotFound("Show", await decide.PageAsync(id, f)));

    private async Task<IActionResult> FormAsync(AskReversal.Target target) => ViewOrNotFound("Ask", await ask.PageAsync(target));

    private Task<IActionResult> AskAsync(AskReversal.Target target, AskReversal.Form form) => SubmitAsync(
        form,
        async f => await ask.HandleAsync(target, f) ? Done("Đã gửi đề nghị hủy, chờ lãnh đạo duyệt.", $"/de-nghi-huy/{f.Id}") : NotFound(),
        async f => ViewOrNotFound("Ask", await ask.PageAsync(target, f)));
}
