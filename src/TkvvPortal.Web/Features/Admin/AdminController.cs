using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Admin;

/// <summary>Quản trị: accounts and parameters, to be read.</summary>
public sealed class AdminController(ListUsers users, ListParameters parameters) : PortalController
{
    [HttpGet("/quan-tri/nguoi-dung"), Needs(Permission.ViewUsers)]
    public async Task<IActionResult> Users(string? tim, int trang = 1) => View(await users.PageAsync(tim, trang));

    [HttpGet("/quan-tri/tham-so"), Needs(Permission.ViewParameters)]
    public async Task<IActionResult> Parameters() => View(await parameters.PageAsync());
}
