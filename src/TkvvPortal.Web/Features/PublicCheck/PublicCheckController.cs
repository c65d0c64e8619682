using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;
using TkvvPortal.Web.Startup;

namespace TkvvPortal.Web.Features.PublicCheck;

/// <summary>Anybody with the paper in hand: is this receipt known, valid, handed in?</summary>
[OpenBeforeDuties]
public sealed class PublicCheckController(CheckReceipt check) : PortalController
{
    [HttpGet("/bien-lai"), AllowAnonymous, EnableRateLimiting(Security.ReceiptCheckLimit)]
    public async Task<IActionResult> Ask(string? ma) => View("Check", await check.PageAsync(ma));

    [HttpGet("/bien-lai/{ma:maxlength(40)}"), AllowAnonymous, EnableRateLimiting(Security.ReceiptCheckLimit)]
    public async Task<IActionResult> Check(string ma)
    {
        var page = await check.PageAsync(ma);
        if (page.Receipt is null)
            Response.StatusCode = StatusCodes.Status404NotFound;
        return View("Check", page);
    }
}
