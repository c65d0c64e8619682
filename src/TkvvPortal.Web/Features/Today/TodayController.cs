using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Domain.People;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Today;

/// <summary>Hôm nay.</summary>
public sealed class TodayController(ShowToday show, ShowOwnGroup ownGroup, CurrentUser user) : PortalController
{
    [HttpGet("/hom-nay"), Needs(Permission.ViewToday)]
    public async Task<IActionResult> Show() => user.Role == PortalRole.GroupLeader
        ? View("OwnGroup", await ownGroup.PageAsync())
        : View(await show.PageAsync());
}
