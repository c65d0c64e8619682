using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Places;

/// <summary>Địa bàn: communes, hamlets and transaction points as they were, are and will be.</summary>
public sealed class PlacesController(ListPlaces list, ShowCommune commune, ShowHamlet hamlet, ShowPoint point) : PortalController
{
    [HttpGet("/dia-ban"), Needs(Permission.ViewPlaces)]
    public async Task<IActionResult> List(DateOnly? ngay) => View(await list.PageAsync(ngay));

    [HttpGet("/dia-ban/xa/{xa}"), Needs(Permission.ViewPlaces)]
    public async Task<IActionResult> Commune(string xa, DateOnly? ngay, int trang = 1) => ViewOrNotFound("Commune", await commune.PageAsync(xa, ngay, trang));

    [HttpGet("/dia-ban/ap/{ap}"), Needs(Permission.ViewPlaces)]
    public async Task<IActionResult> Hamlet(string ap) => ViewOrNotFound("Hamlet", await hamlet.PageAsync(ap));

    [HttpGet("/dia-ban/diem/{diem}"), Needs(Permission.ViewPlaces)]
    public async Task<IActionResult> Point(string diem) => ViewOrNotFound("Point", await point.PageAsync(diem));
}
