using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>The end of a group.</summary>
public sealed class RestructuringController(DissolveGroup dissolve) : LifePages
{
    [HttpGet("/to/{code}/giai-the"), Needs(Permission.ManageGroups)]
    public async Task<IActionResult> Dissolve(string code) => ViewOrNotFound("Dissolve", await dissolve.PageAsync(code));

    [HttpPost("/to/{code}/giai-the"), Needs(Permission.ManageGroups)]
    public Task<IActionResult> Dissolve(string code, [Bind(Prefix = "Form")] DissolveGroup.Form form) => SubmitAsync(
        form,
        async f => DoneOrNotFound(await dissolve.HandleAsync(code, f), "Đã giải thể tổ. Lịch sử của tổ vẫn xem được.", code),
        async f => ViewOrNotFound("Dissolve", await dissolve.PageAsync(code, f)));
}
