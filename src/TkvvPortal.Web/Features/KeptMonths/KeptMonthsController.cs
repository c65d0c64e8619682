using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.KeptMonths;

/// <summary>Chốt số liệu tháng.</summary>
[Route("/chot-so-lieu")]
public sealed class KeptMonthsController(KeepMonth keep, CompareMonth compare) : PortalController
{
    [HttpGet(""), Needs(Permission.ManageFigures)]
    public async Task<IActionResult> List(int trang = 1) => View("List", await keep.PageAsync(trang));

    [HttpPost(""), Needs(Permission.ManageFigures)]
    public Task<IActionResult> Keep([Bind(Prefix = "Form")] KeepMonth.Form form) => SubmitAsync(
        form,
        async f => Done(await keep.HandleAsync(f) ? $"Đã chốt số liệu tháng {f.Month}." : $"Số liệu tháng {f.Month} đã chốt trước đó.", "/chot-so-lieu"),
        async _ => View("List", await keep.PageAsync(1)));

    [HttpGet(MonthRoute.Month), Needs(Permission.ManageFigures)]
    public async Task<IActionResult> Compare(FiscalMonth thang, int trang = 1) => await compare.PageAsync(thang, trang) is { } page ? View("Compare", page) : NotFound();
}
