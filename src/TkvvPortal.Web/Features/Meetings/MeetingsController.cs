using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>Meetings: the list, planning, the own page of one, its paper.</summary>
public sealed class MeetingsController(ListMeetings list, PlanMeeting plan, ShowMeeting show, CallOffMeeting callOff, PrintMinutes print)
    : MeetingPages
{
    [HttpGet("/hop"), Needs(Permission.ViewMeetings)]
    public async Task<IActionResult> List(ListMeetings.Filter filter) => View("List", await list.PageAsync(filter));

    [HttpGet("/hop/{id:guid}"), Needs(Permission.ViewMeetings)]
    public async Task<IActionResult> Show(Guid id) => ViewOrNotFound("Show", await show.PageAsync(id));

    [HttpGet("/hop/{id:guid}/bien-ban"), Needs(Permission.ViewMeetings)]
    public async Task<IActionResult> Print(Guid id) => ViewOrNotFound("Paper", await print.PaperAsync(id));

    [HttpGet("/to/{code}/hop/lap"), Needs(Permission.PlanMeeting)]
    public async Task<IActionResult> Plan(string code) => ViewOrNotFound("Plan", await plan.PageAsync(code));

    [HttpPost("/to/{code}/hop/lap"), Needs(Permission.PlanMeeting)]
    public Task<IActionResult> Plan(string code, [Bind(Prefix = "Form")] PlanMeeting.Form form) => SubmitAsync(
        form,
        async f => await plan.HandleAsync(code, f) ? Done("Đã lên lịch cuộc họp.", $"/hop/{f.Id}") : NotFound(),
        async f => ViewOrNotFound("Plan", await plan.PageAsync(code, f)));

    [HttpGet("/hop/{id:guid}/khong-hop"), Needs(Permission.CloseMeeting)]
    public async Task<IActionResult> CallOff(Guid id) => StepOrMeeting("CallOff", await callOff.PageAsync(id));

    [HttpPost("/hop/{id:guid}/khong-hop"), Needs(Permission.CloseMeeting)]
    public Task<IActionResult> CallOff(Guid id, [Bind(Prefix = "Form")] CallOffMeeting.Form form) => SubmitAsync(
        form,
        async f => await callOff.HandleAsync(id, f) ? Done("Đã ghi nhận cuộc họp không tổ chức.", $"/hop/{id}") : NotFound(),
        async f => ViewOrNotFound("CallOff", await callOff.PageAsync(id, f)));
}
