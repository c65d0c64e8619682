using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>When and where a group meets, and what its contract lets it collect.</summary>
public sealed class GroupTermsController(ChangeMeeting meeting, ChangeMandate mandate) : LifePages
{
    [HttpGet("/to/{code}/lich-hop"), Needs(Permission.ManageGroups)]
    public async Task<IActionResult> Meeting(string code) => ViewOrNotFound("Meeting", await meeting.PageAsync(code));

    [HttpPost("/to/{code}/lich-hop"), Needs(Permission.ManageGroups)]
    public Task<IActionResult> Meeting(string code, [Bind(Prefix = "Form")] ChangeMeeting.Form form) => SubmitAsync(
        form,
        async f => DoneOrNotFound(await meeting.HandleAsync(code, f), "Đã đổi lịch họp của tổ.", code),
        async f => ViewOrNotFound("Meeting", await meeting.PageAsync(code, f)));

    [HttpGet("/to/{code}/uy-nhiem"), Needs(Permission.ManageGroups)]
    public async Task<IActionResult> Mandate(string code) => ViewOrNotFound("Mandate", await mandate.PageAsync(code));

    [HttpPost("/to/{code}/uy-nhiem"), Needs(Permission.ManageGroups)]
    public Task<IActionResult> Mandate(string code, [Bind(Prefix = "Form")] ChangeMandate.Form form) => SubmitAsync(
        form,
        async f => DoneOrNotFound(await mandate.HandleAsync(code, f), "Đã đổi nội dung ủy nhiệm.", code),
        async f => ViewOrNotFound("Mandate", await mandate.PageAsync(code, f)));
}
