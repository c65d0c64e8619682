using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Petitions;

/// <summary>Opinions at a meeting, the third step of its minutes: answers read out, new opinions written down.</summary>
[Route("/hop/{id:guid}/y-kien")]
public sealed class MeetingOpinionsController(RaisePetition raise, ReadOutAnswers answers) : PortalController
{
    [HttpGet(""), Needs(Permission.KeepMinutes)]
    public async Task<IActionResult> Raise(Guid id)
    {
        var page = await raise.PageAsync(id);
        return page is null or { Head.IsOpen: true } ? ViewOrNotFound("Raise", page) : LocalRedirect(page.Head.Url());
    }

    [HttpPost(""), Needs(Permission.KeepMinutes)]
    public Task<IActionResult> Raise(Guid id, [Bind(Prefix = "Form")] RaisePetition.Form form) => SubmitAsync(
        form,
        async f => await raise.HandleAsync(id, f) ? Done("Đã ghi ý kiến.", $"/hop/{id}/y-kien") : NotFound(),
        async f => ViewOrNotFound("Raise", await raise.PageAsync(id, f)));

    [HttpPost("{petition:guid}/da-doc"), Needs(Permission.KeepMinutes)]
    public Task<IActionResult> ReadOut(Guid id, Guid petition, [Bind(Prefix = "Form")] ReadOutAnswers.Form form) => SubmitAsync(
        form,
        async f => await answers.HandleAsync(id, petition, f) ? Done(f.IsRead ? "Đã ghi: câu trả lời được đọc cho Tổ." : "Đã bỏ dấu đã đọc.", $"/hop/{id}/y-kien") : NotFound(),
        async _ => ViewOrNotFound("Raise", await raise.PageAsync(id)));
}
