using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Dashboard;

/// <summary>Tổng quan: of the groups in scope, and for the accountant of the money.</summary>
[Route("/tong-quan")]
public sealed class DashboardController(ShowDashboard show, ShowCash cash, CurrentUser user) : PortalController
{
    [HttpGet(""), Needs(Permission.ViewDashboard)]
    public async Task<IActionResult> Show(FiscalMonth? thang) =>
        user.Role == PortalRole.SessionAccountant ? View("Cash", await cash.PageAsync(thang)) : View(await show.PageAsync(thang));

    [HttpGet("in"), Needs(Permission.ViewDashboard)]
    public async Task<IActionResult> Print(FiscalMonth? thang) => View(await show.PageAsync(thang));
}
