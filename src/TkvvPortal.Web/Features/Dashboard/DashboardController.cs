using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Dashboard;

/// <summary>Tổng quan.</summary>
public sealed class DashboardController(ShowDashboard show) : PortalController
{
    [HttpGet("/tong-quan"), Needs(Permission.ViewDashboard)]
    public async Task<IActionResult> Show(FiscalMonth? thang) => View(await show.PageAsync(thang));
}
