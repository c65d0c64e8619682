using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>The minutes of one meeting, step by step: attendance, topics, closing; after closing only addenda.</summary>
public sealed class MinutesController(MarkAttendance attendance, AnswerAgenda agenda, CloseMeeting close, AppendMinutes append, MeetingHeads heads)
    : MeetingPages
{
    [HttpGet("/hop/{id:guid}/diem-danh"), Needs(Permission.KeepMinutes)]
    public async Task<IActionResult> Attendance(Guid id) => StepOrMeeting("Attendance", await attendance.PageAsync(id));

    [HttpPost("/hop/{id:guid}/diem-danh"), Needs(Permission.KeepMinutes)]
    public Task<IActionResult> Attendance(Guid id, [Bind(Prefix = "Form")] AttendanceForm form) => SubmitAsync(
        form,
        async f => await attendance.HandleAsync(id, f) ? await AfterAttendanceAsync(id, f.AllPresent) : NotFound(),
        async f =>
        {
            ShowForm();
            return ViewOrNotFound("Attendance", await attendance.PageAsync(id, f));
        });

    [HttpGet("/hop/{id:guid}/noi-dung"), Needs(Permission.KeepMinutes)]
    public async Task<IActionResult> Agenda(Guid id) => StepOrMeeting("Agenda", await agenda.PageAsync(id));

    [HttpPost("/hop/{id:guid}/noi-dung"), Needs(Permission.KeepMinutes)]
    public Task<IActionResult> Agenda(Guid id, [Bind(Prefix = "Form")] AnswerAgenda.Form form) => SubmitAsync(
        form,
        async f => await agenda.HandleAsync(id, f) ? await AfterAgendaAsync(id) : NotFound(),
        async f =>
        {
            ShowForm();
            return ViewOrNotFound("Agenda", await agenda.PageAsync(id, f));
        });

    [HttpGet("/hop/{id:guid}/ket-thuc"), Needs(Permission.CloseMeeting)]
    public async Task<IActionResult> Close(Guid id) => StepOrMeeting("Close", await close.PageAsync(id));

    [HttpPost("/hop/{id:guid}/ket-thuc"), Needs(Permission.CloseMeeting)]
    public Task<IActionResult> Close(Guid id, [Bind(Prefix = "Form")] CloseMeeting.Form form) => SubmitAsync(
        form,
        async f => await close.HandleAsync(id, f) ? Done("Đã kết thúc cuộc họp và khóa biên bản.", $"/hop/{id}") : NotFound(),
        async f => ViewOrNotFound("Close", await close.PageAsync(id, f)));

    [HttpGet("/hop/{id:guid}/bo-sung"), Needs(Permission.AppendMinutes)]
    public async Task<IActionResult> Append(Guid id) => ViewOrNotFound("Append", await append.PageAsync(id));

    [HttpPost("/hop/{id:guid}/bo-sung"), Needs(Permission.AppendMinutes)]
    public Task<IActionResult> Append(Guid id, [Bind(Prefix = "Form")] AppendMinutes.Form form) => SubmitAsync(
        form,
        async f => await append.HandleAsync(id, f) ? Done("Đã lập bổ sung biên bản.", $"/hop/{id}") : NotFound(),
        async f => ViewOrNotFound("Append", await append.PageAsync(id, f)));

    /// <summary>On to the topics when everybody is marked by hand; otherwise back to the list, to see who is missing or to correct.</summary>
    private async Task<IActionResult> AfterAttendanceAsync(Guid id, bool allPresent)
    {
        var head = (await heads.ReadAsync(id))!;
        if (allPresent)
            return Done($"Đã lưu: {head.Marked}/{head.Members} tổ viên được điểm danh. Nếu có người vắng, sửa lại ở dòng của người đó rồi lưu.", head.Url("diem-danh"));
        return head.IsAttendanceDone
            ? Done($"Đã lưu điểm danh {head.Marked}/{head.Members} tổ viên.", head.Url("noi-dung"))
            : Done($"Đã lưu điểm danh {head.Marked}/{head.Members} tổ viên. Còn {head.Members - head.Marked} người chưa điểm danh.", head.Url("diem-danh"));
    }

    /// <summary>On to the opinions when every topic is answered; otherwise back to the topics.</summary>
    private async Task<IActionResult> AfterAgendaAsync(Guid id)
    {
        var head = (await heads.ReadAsync(id))!;
        return Done($"Đã lưu {head.Answered}/{head.Topics} nội dung.", head.Url(head.IsAgendaDone ? "y-kien" : "noi-dung"));
    }
}
