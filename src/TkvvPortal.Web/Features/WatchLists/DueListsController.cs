using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.WatchLists;

/// <summary>The list of next month's debts that a leader is given ahead.</summary>
[Route("/to/{code}/giao-danh-sach")]
public sealed class DueListsController(GiveDueList give) : PortalController
{
    [HttpGet(""), Needs(Permission.ViewWatchLists)]
    public async Task<IActionResult> Show(string code) => ViewOrNotFound("DueList", await give.PageAsync(code));

    [HttpPost(""), Needs(Permission.AssignWatchLists)]
    public Task<IActionResult> Give(string code, [Bind(Prefix = "Form")] GiveDueList.Form form) => SubmitAsync(
        form,
        async f => await give.HandleAsync(code, f) ? Done("Đã ghi giao danh sách cho Tổ trưởng.", $"/to/{code}/giao-danh-sach") : NotFound(),
        async f => ViewOrNotFound("DueList", await give.PageAsync(code, f)));
}
