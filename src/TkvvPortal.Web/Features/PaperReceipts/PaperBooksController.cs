using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.PaperReceipts;

/// <summary>Quyển biên lai giấy of a group: given out, printed, entered, returned.</summary>
[Route("/to/{code}/bien-lai-giay")]
public sealed class PaperBooksController(ListPaperBooks list, ShowPaperBook show, PrintPaperBook print, GivePaperBook give, ReturnPaperBook giveBack) : PortalController
{
    [HttpGet(""), Needs(Permission.ViewSheets)]
    public async Task<IActionResult> List(string code, int trang = 1) => ViewOrNotFound("List", await list.PageAsync(code, trang));

    [HttpGet("giao"), Needs(Permission.GivePaperReceipts)]
    public async Task<IActionResult> Give(string code) => ViewOrNotFound("Give", await give.PageAsync(code));

    [HttpPost("giao"), Needs(Permission.GivePaperReceipts)]
    public Task<IActionResult> Give(string code, [Bind(Prefix = "Form")] GivePaperBook.Form form) => SubmitAsync(
        form,
        async f => await give.HandleAsync(code, f) is { } range
            ? Done($"Đã giao quyển biên lai giấy số {range.First}–{range.Last} cho {range.HolderName}.", $"/to/{code}/bien-lai-giay/{range.Id}")
            : NotFound(),
        async f => ViewOrNotFound("Give", await give.PageAsync(code, f)));

    [HttpGet("{id:guid}"), Needs(Permission.ViewSheets)]
    public async Task<IActionResult> Show(string code, Guid id) => ViewOrNotFound("Show", await show.PageAsync(code, id));

    [HttpGet("{id:guid}/in"), Needs(Permission.ViewSheets)]
    public async Task<IActionResult> Print(string code, Guid id) => ViewOrNotFound("Print", await print.PageAsync(code, id));

    [HttpGet("{id:guid}/tra"), Needs(Permission.GivePaperReceipts)]
    public async Task<IActionResult> Return(string code, Guid id) => ViewOrNotFound("Return", await giveBack.PageAsync(code, id));

    [HttpPost("{id:guid}/tra"), Needs(Permission.GivePaperReceipts)]
    public Task<IActionResult> Return(string code, Guid id, [Bind(Prefix = "Form")] ReturnPaperBook.Form form) => SubmitAsync(
        form,
        async f => await giveBack.HandleAsync(code, id, f) ? Done("Đã nhận lại quyển biên lai giấy.", $"/to/{code}/bien-lai-giay/{id}") : NotFound(),
        async f => ViewOrNotFound("Return", await giveBack.PageAsync(code, id, f)));
}
