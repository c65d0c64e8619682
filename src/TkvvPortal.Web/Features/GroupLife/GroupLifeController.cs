using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>Founding a group and changing how it works.</summary>
public sealed class GroupLifeController(
    FoundGroup found, ChangeStatus status, ChangeMeeting meeting, ChangeMandate mandate, AmendBylaws bylaws) : LifePages
{
    [HttpGet("/to/thanh-lap"), Needs(Permission.ManageGroups)]
    public async Task<IActionResult> Found() => View("Found", await found.PageAsync());

    [HttpPost("/to/thanh-lap"), Needs(Permission.ManageGroups)]
    public Task<IActionResult> Found(FoundGroup.Form form) => SubmitAsync(
        form,
        async f => DoneOrNotFound(await found.HandleAsync(f), "Đã ghi tổ dự kiến thành lập. Tổ hoạt động khi UBND xã chấp thuận.", f.Code!),
        async f => View("Found", await found.PageAsync(f)));

    [HttpGet("/to/{code}/tinh-trang"), Needs(Permission.ManageGroups)]
    public async Task<IActionResult> Status(string code) => ViewOrNotFound("Status", await status.PageAsync(code));

    [HttpPost("/to/{code}/tinh-trang"), Needs(Permission.ManageGroups)]
    public Task<IActionResult> Status(string code, ChangeStatus.Form form) => SubmitAsync(
        form,
        async f => DoneOrNotFound(await status.HandleAsync(code, f), "Đã đổi tình trạng của tổ.", code),
        async f => ViewOrNotFound("Status", await status.PageAsync(code, f)));

    [HttpGet("/to/{code}/lich-hop"), Needs(Permission.ManageGroups)]
    public async Task<IActionResult> Meeting(string code) => ViewOrNotFound("Meeting", await meeting.PageAsync(code));

    [HttpPost("/to/{code}/lich-hop"), Needs(Permission.ManageGroups)]
    public Task<IActionResult> Meeting(string code, ChangeMeeting.Form form) => SubmitAsync(
        form,
        async f => DoneOrNotFound(await meeting.HandleAsync(code, f), "Đã đổi lịch họp của tổ.", code),
        async f => ViewOrNotFound("Meeting", await meeting.PageAsync(code, f)));

    [HttpGet("/to/{code}/uy-nhiem"), Needs(Permission.ManageGroups)]
    public async Task<IActionResult> Mandate(string code) => ViewOrNotFound("Mandate", await mandate.PageAsync(code));

    [HttpPost("/to/{code}/uy-nhiem"), Needs(Permission.ManageGroups)]
    public Task<IActionResult> Mandate(string code, ChangeMandate.Form form) => SubmitAsync(
        form,
        async f => DoneOrNotFound(await mandate.HandleAsync(code, f), "Đã đổi nội dung ủy nhiệm.", code),
        async f => ViewOrNotFound("Mandate", await mandate.PageAsync(code, f)));

    [HttpGet("/to/{code}/quy-uoc"), Needs(Permission.ManageGroups)]
    public async Task<IActionResult> Bylaws(string code) => ViewOrNotFound("Bylaws", await bylaws.PageAsync(code));

    [HttpPost("/to/{code}/quy-uoc"), Needs(Permission.ManageGroups)]
    public Task<IActionResult> Bylaws(string code, AmendBylaws.Form form) => SubmitAsync(
        form,
        async f => DoneOrNotFound(await bylaws.HandleAsync(code, f), "Đã ghi bản quy ước mới.", code, "?phan=ho-so"),
        async f => ViewOrNotFound("Bylaws", await bylaws.PageAsync(code, f)));
}
