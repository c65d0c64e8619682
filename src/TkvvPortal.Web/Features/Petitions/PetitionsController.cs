using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Petitions;

/// <summary>Opinions raised at a meeting: the third step of its minutes.</summary>
public sealed class PetitionsController(RaisePetition raise) : PortalController
{
    [HttpGet("/hop/{id:guid}/y-kien"), Needs(Permission.KeepMinutes)]
    public async Task<IActionResult> Raise(Guid id)
    {
        var page = await raise.PageAsync(id);
        return page is null or { Head.IsOpen: true } ? ViewOrNotFound("Raise", page) : LocalRedirect(page.Head.Url());
    }

    [HttpPost("/hop/{id:guid}/y-kien"), Needs(Permission.KeepMinutes)]
    public Task<IActionResult> Raise(Guid id, [Bind(Prefix = "Form")] RaisePetition.Form form) => SubmitAsync(
        form,
        async f => await raise.HandleAsync(id, f) ? Done("Đã ghi ý kiến.", $"/hop/{id}/y-kien") : NotFound(),
        async f => ViewOrNotFound("Raise", await raise.PageAsync(id, f)));
}
