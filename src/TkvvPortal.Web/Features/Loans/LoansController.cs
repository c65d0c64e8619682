using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Sheets;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>Món vay.</summary>
public sealed class LoansController(ShowLoan show, ExplainInterest explain) : PortalController
{
    [HttpGet("/mon-vay/{code}"), Needs(Permission.ViewSheets)]
    public async Task<IActionResult> Show(string code) => ViewOrNotFound("Show", await show.PageAsync(code));

    [HttpGet("/mon-vay/{code}/lai/" + MonthRoute.Month), Needs(Permission.ViewSheets)]
    public async Task<IActionResult> ExplainInterest(string code, FiscalMonth thang) =>
        ViewOrNotFound("ExplainInterest", await explain.PageAsync(code, thang));
}
