using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Sheets;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>Món vay.</summary>
public sealed class LoansController(ShowLoan show, ExplainInterest explain, ShowPayoff payoff) : LoanPages
{
    [HttpGet("/mon-vay/{code}"), Needs(Permission.ViewSheets)]
    public async Task<IActionResult> Show(string code, int trang = 1) => ViewOrNotFound("Show", await show.PageAsync(code, trang));

    [HttpGet("/mon-vay/{code}/tat-toan"), Needs(Permission.ViewSheets)]
    public async Task<IActionResult> Payoff(string code, DateOnly? ngay) => ViewOrNotFound("Payoff", await payoff.PageAsync(code, ngay));

    [HttpGet("/mon-vay/{code}/lai/" + MonthRoute.Month), Needs(Permission.ViewSheets)]
    public async Task<IActionResult> ExplainInterest(string code, FiscalMonth thang) =>
        ViewOrNotFound("ExplainInterest", await explain.PageAsync(code, thang));
}
