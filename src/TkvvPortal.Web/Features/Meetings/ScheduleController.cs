using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>When one meeting is held: moved by the office, confirmed by the board.</summary>
[Route("/hop/{id:guid}")]
public sealed class ScheduleController(MoveMeeting move, ShowMeeting show) : MeetingPages
{
    [HttpGet("doi-lich"), Needs(Permission.MoveMeeting)]
    public async Task<IActionResult> Move(Guid id) => StepOrMeeting("Move", await move.PageAsync(id));

    [HttpPost("doi-lich"), Needs(Permission.MoveMeeting)]
    public Task<IActionResult> Move(Guid id, [Bind(Prefix = "Form")] MoveMeeting.Form form) => SubmitAsync(
        form,
        async f => await move.HandleAsync(id, f) ? Done("Đã đổi lịch họp; hạn trả nợ của các món vay không thay đổi.", $"/hop/{id}") : NotFound(),
        async f => ViewOrNotFound("Move", await move.PageAsync(id, f)));

    [HttpPost("xac-nhan"), Needs(Permission.ConfirmMeeting)]
    public Task<IActionResult> Confirm(Guid id) => AnswerAsync(id, new MoveMeeting.Answer(), true, "Đã xác nhận lịch họp.");

    [HttpPost("xin-doi"), Needs(Permission.ConfirmMeeting)]
    public Task<IActionResult> AskToMove(Guid id, [Bind(Prefix = "Form")] MoveMeeting.Answer form) => AnswerAsync(id, form, false, "Đã gửi đề nghị đổi lịch cho cán bộ.");

    private Task<IActionResult> AnswerAsync(Guid id, MoveMeeting.Answer form, bool isConfirmed, string done) => SubmitAsync(
        form,
        async f => await move.AnswerAsync(id, f, isConfirmed) ? Done(done, $"/hop/{id}") : NotFound(),
        async _ => ViewOrNotFound("Show", await show.PageAsync(id)));
}
