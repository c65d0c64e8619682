using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>Papers of a loan, to be printed.</summary>
public sealed class LoanPapersController(PrintLoanPaper paper, PrintAdjustment adjustment) : LoanPages
{
    [HttpGet("/mon-vay/{code}/in/08-td"), Needs(Permission.ViewSheets)]
    public async Task<IActionResult> Adjustment(string code, int? ky) => ViewOrNotFound("Paper", await adjustment.PageAsync(code, ky));

    [HttpGet("/mon-vay/{code}/in/09-td"), Needs(Permission.ViewSheets)]
    public async Task<IActionResult> Extension(string code) => ViewOrNotFound("PrintExtension", await paper.PageAsync(code, null));

    [HttpGet("/mon-vay/{code}/in/14-td"), Needs(Permission.ViewSheets)]
    public async Task<IActionResult> Overdue(string code) => ViewOrNotFound("PrintOverdue", await paper.PageAsync(code, null));
}
