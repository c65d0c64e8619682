using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Search;

/// <summary>Tìm, from the box above every page.</summary>
public sealed class SearchController(SearchEverything search) : PortalController
{
    [HttpGet("/tim"), Needs(Permission.Search)]
    public async Task<IActionResult> Show(string? q) => await search.JumpAsync(q) is { } address
        ? LocalRedirect(address)
        : View(await search.PageAsync(q));
}
