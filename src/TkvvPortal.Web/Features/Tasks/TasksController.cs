using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Features.Meetings;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Tasks;

/// <summary>Việc sau họp, and everything that waits for a person.</summary>
public sealed class TasksController(TasksOfMeeting tasks, MyWork mine) : MeetingPages
{
    [HttpGet("/hop/{id:guid}/viec"), Needs(Permission.KeepMinutes)]
    public async Task<IActionResult> OfMeeting(Guid id) => StepOrMeeting("OfMeeting", await tasks.PageAsync(id));

    [HttpPost("/hop/{id:guid}/viec"), Needs(Permission.KeepMinutes)]
    public Task<IActionResult> OfMeeting(Guid id, [Bind(Prefix = "Form")] TasksOfMeeting.Form form) => SubmitAsync(
        form,
        async f => await tasks.HandleAsync(id, f) ? Done("Đã ghi việc sau họp.", $"/hop/{id}/viec") : NotFound(),
        async f => ViewOrNotFound("OfMeeting", await tasks.PageAsync(id, f)));

    [HttpGet("/viec"), Needs(Permission.ViewToday)]
    public async Task<IActionResult> Mine(int trang = 1) => View("Mine", await mine.PageAsync(trang));

    [HttpGet("/viec/so"), Needs(Permission.ViewToday), ResponseCache(NoStore = true)]
    public async Task<IActionResult> Count() => Json(new { count = await mine.CountAsync() });

    [HttpPost("/viec/{viec:guid}/xong"), Needs(Permission.AnswerPetitions)]
    public Task<IActionResult> Finish(Guid viec, [Bind(Prefix = "Form")] TasksOfMeeting.Finish form) => SubmitAsync(
        form,
        async f => await tasks.FinishAsync(viec, f) ? Done("Đã ghi kết quả.", "/viec") : NotFound(),
        async _ => View("Mine", await mine.PageAsync(1)));
}
