using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Petitions;

/// <summary>The report on opinions.</summary>
public sealed class PetitionReportsController(ReportPetitions report) : PortalController
{
    [HttpGet("/y-kien/bao-cao"), Needs(Permission.ViewPetitions)]
    public async Task<IActionResult> Show(ReportPetitions.Filter filter) => View("Report", await report.PageAsync(filter));
}
