using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Sessions;

/// <summary>Giao ban: tables, conclusions, minutes.</summary>
[Route("/phien/{diem}/" + MonthRoute.Month + "/giao-ban")]
public sealed class BriefingsController(Briefing briefing, PrintBriefing print, CurrentUser user, PortalClock clock) : PortalController
{
    [HttpGet(""), Needs(Permission.ViewSessions)]
    public async Task<IActionResult> Briefing(string diem, FiscalMonth thang) => ViewOrNotFound("Briefing", await briefing.PageAsync(diem, thang));

    [HttpGet("in"), Needs(Permission.ViewSessions)]
    public async Task<IActionResult> Print(string diem, FiscalMonth thang) => ViewOrNotFound("Paper", await print.PageAsync(diem, thang));

    [HttpPost(""), Needs(Permission.RunSessions)]
    public Task<IActionResult> Briefing(string diem, FiscalMonth thang, [Bind(Prefix = "Form")] Briefing.Form form) => SubmitAsync(
        form,
        async f => await briefing.ConcludeAsync(diem, thang, f) ? Done("Đã ghi kết luận giao ban.", Address(diem, thang)) : NotFound(),
        async f => ViewOrNotFound("Briefing", await briefing.PageAsync(diem, thang, f)));

    [HttpPost("{ketLuan:guid}/xong"), Needs(Permission.RunSessions)]
    public Task<IActionResult> Finish(string diem, FiscalMonth thang, Guid ketLuan, [Bind(Prefix = "Form")] Briefing.Finish form) => SubmitAsync(
        form,
        async f => await briefing.FinishAsync(diem, thang, ketLuan, f, user.Stamp(clock.Today, clock)) ? Done("Đã ghi kết quả thực hiện.", Address(diem, thang)) : NotFound(),
        async _ => ViewOrNotFound("Briefing", await briefing.PageAsync(diem, thang)));

    private static string Address(string point, FiscalMonth month) => $"/phien/{point}/{month.ToRoute()}/giao-ban";
}
