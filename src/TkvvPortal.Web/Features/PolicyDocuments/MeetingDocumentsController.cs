using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Features.Meetings;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.PolicyDocuments;

/// <summary>The texts a meeting is told.</summary>
[Route("/hop/{id:guid}/van-ban")]
public sealed class MeetingDocumentsController(ExplainDocuments explain) : MeetingPages
{
    [HttpGet(""), Needs(Permission.KeepMinutes)]
    public async Task<IActionResult> Explain(Guid id) => StepOrMeeting("Explain", await explain.PageAsync(id));

    [HttpPost("{document:guid}"), Needs(Permission.KeepMinutes)]
    public Task<IActionResult> Explain(Guid id, Guid document, [Bind(Prefix = "Form")] ExplainDocuments.Form form) => SubmitAsync(
        form,
        async f => await explain.HandleAsync(id, document, f) ? Done(f.IsExplained ? "Đã ghi: văn bản được triển khai." : "Đã bỏ dấu đã triển khai.", $"/hop/{id}/van-ban") : NotFound(),
        async _ => ViewOrNotFound("Explain", await explain.PageAsync(id)));
}
