using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>What a meeting resolves about its group.</summary>
[Route("/hop/{id:guid}/nghi-quyet")]
public sealed class ResolutionsController(ResolveGroup resolve) : MeetingPages
{
    [HttpGet(""), Needs(Permission.KeepMinutes)]
    public async Task<IActionResult> Resolve(Guid id) => StepOrMeeting("Resolve", await resolve.PageAsync(id));

    [HttpPost(""), Needs(Permission.KeepMinutes)]
    public Task<IActionResult> Resolve(Guid id, [Bind(Prefix = "Form")] ResolveGroup.Form form) => SubmitAsync(
        form,
        async f => await resolve.HandleAsync(id, f) ? Done("Đã lưu biểu quyết; có hiệu lực khi khóa biên bản.", $"/hop/{id}/nghi-quyet") : NotFound(),
        async f => ViewOrNotFound("Resolve", await resolve.PageAsync(id, f)));
}
