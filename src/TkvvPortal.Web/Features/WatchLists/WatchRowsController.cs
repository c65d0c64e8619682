using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.WatchLists;

/// <summary>One row of a watch list: noted, given to somebody, put off, a promise to pay.</summary>
[Route("/theo-doi/{list}/{id:guid}")]
public sealed class WatchRowsController(ShowWatchRow show, MarkWatchRow marks, RecordPromise promise) : PortalController
{
    [HttpGet(""), Needs(Permission.ViewWatchLists)]
    public Task<IActionResult> Show(string list, Guid id) => ReshowAsync(list, id, _ => { });

    [HttpPost("ghi-chu"), Needs(Permission.NoteWatchLists)]
    public Task<IActionResult> Note(string list, Guid id, [Bind(Prefix = "Form")] MarkWatchRow.Note form) => SubmitAsync(
        form,
        async f => Answer(await marks.NoteAsync(list, id, f), "Đã ghi chú.", list, id),
        f => ReshowAsync(list, id, page => page.Note = f));

    [HttpPost("hua"), Needs(Permission.NoteWatchLists)]
    public Task<IActionResult> Promise(string list, Guid id, [Bind(Prefix = "Form")] RecordPromise.Form form) => SubmitAsync(
        form,
        async f => Answer(await promise.HandleAsync(list, id, f), "Đã ghi lời hứa trả.", list, id),
        f => ReshowAsync(list, id, page => page.Promise = f));

    [HttpPost("giao"), Needs(Permission.AssignWatchLists)]
    public Task<IActionResult> Assign(string list, Guid id, [Bind(Prefix = "Form")] MarkWatchRow.Errand form) => SubmitAsync(
        form,
        async f => Answer(await marks.AssignAsync(list, id, f), "Đã giao người theo dõi.", list, id),
        f => ReshowAsync(list, id, page => page.Errand = f));

    [HttpPost("hoan"), Needs(Permission.AssignWatchLists)]
    public Task<IActionResult> Snooze(string list, Guid id, [Bind(Prefix = "Form")] MarkWatchRow.Rest form) => SubmitAsync(
        form,
        async f => Answer(await marks.SnoozeAsync(list, id, f), "Đã hoãn theo dõi.", list, id),
        f => ReshowAsync(list, id, page => page.Rest = f));

    [HttpPost("theo-doi-tiep"), Needs(Permission.AssignWatchLists)]
    public Task<IActionResult> Resume(string list, Guid id, [Bind(Prefix = "Form")] MarkWatchRow.Again form) => SubmitAsync(
        form,
        async f => Answer(await marks.ResumeAsync(list, id, f), "Đã đưa lại vào danh sách theo dõi.", list, id),
        _ => ReshowAsync(list, id, _ => { }));

    private IActionResult Answer(bool isDone, string message, string list, Guid id) => isDone ? Done(message, $"/theo-doi/{list}/{id}") : NotFound();

    private async Task<IActionResult> ReshowAsync(string list, Guid id, Action<ShowWatchRow.Page> keep)
    {
        if (await show.PageAsync(list, id) is not { } page)
            return NotFound();
        keep(page);
        return View("Row", page);
    }
}
