using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Signals;

/// <summary>Dấu hiệu từ các cuộc họp.</summary>
public sealed class SignalsController(ListSignals list) : PortalController
{
    [HttpGet("/dau-hieu"), Needs(Permission.ViewSigns)]
    public async Task<IActionResult> List(ListSignals.Filter filter) => View("List", await list.PageAsync(filter));
}
