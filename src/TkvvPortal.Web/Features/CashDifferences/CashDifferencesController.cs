using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.CashDifferences;

/// <summary>Thừa, thiếu tiền: what is open, one of them, and settling it.</summary>
[Route("/chenh-lech")]
public sealed class CashDifferencesController(ListDifferences list, SettleDifference settle) : PortalController
{
    [HttpGet(""), Needs(Permission.ViewSheets)]
    public async Task<IActionResult> List(bool tatCa = false, int trang = 1) => View(await list.PageAsync(tatCa, trang));

    [HttpGet("{id:guid}"), Needs(Permission.ViewSheets)]
    public async Task<IActionResult> Show(Guid id) => ViewOrNotFound("Show", await settle.PageAsync(id));

    [HttpPost("{id:guid}"), Needs(Permission.ReceiveCash)]
    public Task<IActionResult> Settle(Guid id, [Bind(Prefix = "Form")] SettleDifference.Form form) => SubmitAsync(
        form,
        async f => await settle.HandleAsync(id, f) ? Done("Đã ghi xử lý chênh lệch.", $"/chenh-lech/{id}") : NotFound(),
        async f => ViewOrNotFound("Show", await settle.PageAsync(id, f)));
}
