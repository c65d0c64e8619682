using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Packs;

/// <summary>Tài liệu họp: for one meeting, or for all of a day.</summary>
public sealed class PacksController(PackReader packs) : PortalController
{
    [HttpGet("/hop/{id:guid}/tai-lieu"), Needs(Permission.ViewMeetings)]
    public async Task<IActionResult> One(Guid id) => await packs.ReadAsync([id]) is { Count: > 0 } found ? View("Print", new PackPage(found, $"/hop/{id}")) : NotFound();

    [HttpGet("/ke-hoach/ngay/{ngay}/tai-lieu"), Needs(Permission.ViewPlan)]
    public async Task<IActionResult> Day(DateOnly ngay) => View("Print", new PackPage(await packs.ReadAsync(await packs.OnAsync(ngay)), $"/ke-hoach?xem=Week&ngay={ngay:yyyy-MM-dd}"));
}

/// <summary>The papers, and where to go back to.</summary>
public sealed record PackPage(IReadOnlyList<MeetingPack> Packs, string Back);
