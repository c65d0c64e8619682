using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>What a meeting votes on.</summary>
public sealed class VotesController(VoteOnRequests requests) : MeetingPages
{
    [HttpGet("/hop/{id:guid}/to-vien"), Needs(Permission.KeepMinutes)]
    public async Task<IActionResult> Requests(Guid id) => StepOrMeeting("Requests", await requests.PageAsync(id));

    [HttpPost("/hop/{id:guid}/to-vien"), Needs(Permission.KeepMinutes)]
    public Task<IActionResult> Requests(Guid id, [Bind(Prefix = "Form")] VoteOnRequests.Form form) => SubmitAsync(
        form,
        async f => await requests.HandleAsync(id, f) ? Done("Đã lưu biểu quyết; có hiệu lực khi khóa biên bản.", $"/hop/{id}/to-vien") : NotFound(),
        async f =>
        {
            ShowForm();
            return ViewOrNotFound("Requests", await requests.PageAsync(id, f));
        });
}
