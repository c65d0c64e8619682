using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.MonthClosings;

/// <summary>Khóa sổ tháng.</summary>
[Route("/khoa-so")]
public sealed class MonthClosingsController(CloseMonth close) : PortalController
{
    [HttpGet(""), Needs(Permission.CloseMonths)]
    public async Task<IActionResult> Close(int trang = 1) => View("Close", await close.PageAsync(trang));

    [HttpPost(""), Needs(Permission.CloseMonths)]
    public Task<IActionResult> Close([Bind(Prefix = "Form")] CloseMonth.Form form) => SubmitAsync(
        form,
        async f =>
        {
            await close.HandleAsync(f);
            return Done($"Đã khóa sổ tháng {f.Month}.", "/khoa-so");
        },
        async f => View("Close", await close.PageAsync(1, f)));
}
