using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Groups;

/// <summary>Tổ TK&amp;VV: the list and the page of a group.</summary>
public sealed class GroupsController(ListGroups list, ShowGroup show) : PortalController
{
    [HttpGet("/to"), Needs(Permission.ViewGroups)]
    public async Task<IActionResult> List(GroupFilter filter, int trang = 1) => await list.OnlyGroupAsync() is { } code
        ? LocalRedirect($"/to/{code}")
        : View(await list.PageAsync(filter, trang));

    [HttpGet("/to/{code}"), Needs(Permission.ViewGroups)]
    public async Task<IActionResult> Show(string code, string? phan, int trang = 1) =>
        ViewOrNotFound("Show", await show.PageAsync(code, GroupTab.Of(phan), trang));
}
