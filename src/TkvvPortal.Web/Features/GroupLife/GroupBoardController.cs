using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>The board of a group.</summary>
public sealed class GroupBoardController(ElectBoard elect) : LifePages
{
    [HttpGet("/to/{code}/ban-quan-ly"), Needs(Permission.ManageGroups)]
    public async Task<IActionResult> Elect(string code) => ViewOrNotFound("Elect", await elect.PageAsync(code));

    [HttpPost("/to/{code}/ban-quan-ly"), Needs(Permission.ManageGroups)]
    public Task<IActionResult> Elect(string code, [Bind(Prefix = "Form")] ElectBoard.Form form) => SubmitAsync(
        form,
        async f => DoneOrNotFound(await elect.HandleAsync(code, f), "Đã ghi Ban quản lý mới.", code),
        async f => ViewOrNotFound("Elect", await elect.PageAsync(code, f)));
}
