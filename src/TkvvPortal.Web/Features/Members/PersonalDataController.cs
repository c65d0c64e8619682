using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Members;

/// <summary>Personal data in full: each look is recorded before it is answered, and the answer is never stored or sent by address.</summary>
public sealed class PersonalDataController(ShowMember show, RevealDatum reveal, PrintDataSheet print, ListAccesses accesses) : PortalController
{
    [HttpPost("/to-vien/{code}"), Needs(Permission.ViewPersonalData)]
    public Task<IActionResult> Reveal(string code, [Bind(Prefix = "Form")] RevealDatum.Form form) => SubmitAsync(
        form,
        async f => await reveal.HandleAsync(code, f.Datum, f) ? await ShowAsync(code, f, isRevealed: true) : NotFound(),
        f => ShowAsync(code, f, isRevealed: false));

    [HttpGet("/to-vien/{code}/phieu-du-lieu"), Needs(Permission.ViewPersonalData)]
    public async Task<IActionResult> AskDataSheet(string code) => ViewOrNotFound("AskDataSheet", await print.PageAsync(code));

    [HttpPost("/to-vien/{code}/phieu-du-lieu"), Needs(Permission.ViewPersonalData)]
    public Task<IActionResult> PrintDataSheet(string code, [Bind(Prefix = "Form")] RevealDatum.Form form) => SubmitAsync(
        form,
        async f => ViewOrNotFound("PrintDataSheet", await print.HandleAsync(code, f)),
        async f => ViewOrNotFound("AskDataSheet", await print.PageAsync(code, f)));

    [HttpGet("/nhat-ky-xem-du-lieu"), Needs(Permission.ViewAccessLog)]
    public async Task<IActionResult> ListAccesses(string? kh, int trang = 1) =>
        View("ListAccesses", await accesses.PageAsync(kh, trang));

    private async Task<IActionResult> ShowAsync(string code, RevealDatum.Form form, bool isRevealed)
    {
        if (isRevealed)
            ModelState.Clear();
        return ViewOrNotFound("Show", await show.PageAsync(code, form, isRevealed));
    }
}
