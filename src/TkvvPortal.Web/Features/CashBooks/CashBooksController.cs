using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.CashBooks;

/// <summary>Sổ quỹ of the groups: collected, handed in, held, missing.</summary>
public sealed class CashBooksController(ListCash list) : PortalController
{
    [HttpGet("/so-quy"), Needs(Permission.ViewSheets)]
    public async Task<IActionResult> List(ListCash.Filter filter) => View(await list.PageAsync(filter));
}
