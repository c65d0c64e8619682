using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Places;

/// <summary>Changes of places, each from a day on and by a document.</summary>
public sealed class PlaceChangesController(ChangeHamlet changeHamlet, ChangePoint changePoint, MergeCommunes merge) : PortalController
{
    [HttpGet("/dia-ban/ap/{ap}/thay-doi"), Needs(Permission.ManagePlaces)]
    public async Task<IActionResult> ChangeHamlet(string ap) => ViewOrNotFound("ChangeHamlet", await changeHamlet.PageAsync(ap));

    [HttpPost("/dia-ban/ap/{ap}/thay-doi"), Needs(Permission.ManagePlaces)]
    public Task<IActionResult> ChangeHamlet(string ap, [Bind(Prefix = "Form")] ChangeHamlet.Form form) => SubmitAsync(
        form,
        async f => await changeHamlet.HandleAsync(ap, f) ? Done("Đã ghi thay đổi của ấp.", $"/dia-ban/ap/{ap}") : NotFound(),
        async f => ViewOrNotFound("ChangeHamlet", await changeHamlet.PageAsync(ap, f)));

    [HttpGet("/dia-ban/diem/{diem}/thay-doi"), Needs(Permission.ManagePlaces)]
    public async Task<IActionResult> ChangePoint(string diem) => ViewOrNotFound("ChangePoint", await changePoint.PageAsync(diem));

    [HttpPost("/dia-ban/diem/{diem}/thay-doi"), Needs(Permission.ManagePlaces)]
    public Task<IActionResult> ChangePoint(string diem, [Bind(Prefix = "Form")] ChangePoint.Form form) => SubmitAsync(
        form,
        async f => await changePoint.HandleAsync(diem, f) ? Done("Đã ghi thay đổi của điểm giao dịch.", $"/dia-ban/diem/{diem}") : NotFound(),
        async f => ViewOrNotFound("ChangePoint", await changePoint.PageAsync(diem, f)));

    [HttpGet("/dia-ban/sap-nhap"), Needs(Permission.ManagePlaces)]
    public async Task<IActionResult> Merge() => View("Merge", await merge.PageAsync(new MergeCommunes.Form { Id = Guid.CreateVersion7() }));

    [HttpPost("/dia-ban/sap-nhap"), Needs(Permission.ManagePlaces)]
    public Task<IActionResult> Merge([Bind(Prefix = "Form")] MergeCommunes.Form form) => SubmitAsync(
        form,
        async f => await merge.HandleAsync(f) ? Done("Đã ghi sáp nhập xã.", $"/dia-ban?ngay={f.EffectiveOn:yyyy-MM-dd}") : Preview(await merge.PreviewAsync(f)),
        async f => View("Merge", await merge.PageAsync(f)));

    /// <summary>What was previewed goes into the form as it is now, not as it was posted.</summary>
    private ViewResult Preview(MergeCommunes.Page page)
    {
        ModelState.Remove("Form.Previewed");
        return View("Merge", page);
    }
}
