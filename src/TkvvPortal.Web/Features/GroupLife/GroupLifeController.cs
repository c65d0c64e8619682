using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>Founding a group, starting and pausing it.</summary>
public sealed class GroupLifeController(FoundGroup found, ChangeStatus status) : LifePages
{
    [HttpGet("/to/thanh-lap"), Needs(Permission.ManageGroups)]
    public async Task<IActionResult> Found() => View("Found", await found.PageAsync());

    [HttpPost("/to/thanh-lap"), Needs(Permission.ManageGroups)]
    public Task<IActionResult> Found([Bind(Prefix = "Form")] FoundGroup.Form form) => SubmitAsync(
        form,
        async f => DoneOrNotFound(await found.HandleAsync(f), "Đã ghi tổ dự kiến thành lập. Tổ hoạt động khi UBND xã chấp thuận.", f.Code!),
        async f => View("Found", await found.PageAsync(f)));

    [HttpGet("/to/{code}/tinh-trang"), Needs(Permission.ManageGroups)]
    public async Task<IActionResult> Status(string code) => ViewOrNotFound("Status", await status.PageAsync(code));

    [HttpPost("/to/{code}/tinh-trang"), Needs(Permission.ManageGroups)]
    public Task<IActionResult> Status(string code, [Bind(Prefix = "Form")] ChangeStatus.Form form) => SubmitAsync(
        form,
        async f => DoneOrNotFound(await status.HandleAsync(code, f), "Đã đổi tình trạng của tổ.", code),
        async f => ViewOrNotFound("Status", await status.PageAsync(code, f)));
}
