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
        f => ReshowAsync(id, f));

    /// <summary>The page again; where requests came or went meanwhile, messages about rows that are no longer there would lead nowhere.</summary>
    private async Task<IActionResult> ReshowAsync(Guid id, VoteOnRequests.Form form)
    {
        var posted = form.Rows.ConvertAll(row => row.RequestId);
        ShowForm();
        var page = await requests.PageAsync(id, form);
        if (page is not null && !page.Requests.Select(line => line.Request.Id).SequenceEqual(posted))
        {
            ModelState.Clear();
            ModelState.AddModelError("", "Danh sách đề nghị vừa thay đổi. Hãy xem lại rồi lưu lần nữa.");
        }

        return ViewOrNotFound("Requests", page);
    }
}
