using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Users;

/// <summary>Phân công: what an account sees, and until when.</summary>
public sealed class AssignmentsController(GiveAssignment give, EndAssignment end) : UserPages
{
    [HttpGet("/quan-tri/nguoi-dung/{ten}/phan-cong"), Needs(Permission.ManageUsers)]
    public async Task<IActionResult> Give(string ten) => ViewOrNotFound("Give", await give.PageAsync(ten));

    [HttpPost("/quan-tri/nguoi-dung/{ten}/phan-cong"), Needs(Permission.ManageUsers)]
    public Task<IActionResult> Give(string ten, [Bind(Prefix = "Form")] GiveAssignment.Form form) => SubmitAsync(
        form,
        async f => await give.HandleAsync(ten, f) ? Done("Đã phân công.", PageOf(ten)) : NotFound(),
        async f => ViewOrNotFound("Give", await give.PageAsync(ten, f)));

    [HttpGet("/quan-tri/nguoi-dung/{ten}/phan-cong/{phanCong:guid}"), Needs(Permission.ManageUsers)]
    public async Task<IActionResult> End(string ten, Guid phanCong) => ViewOrNotFound("End", await end.PageAsync(ten, phanCong));

    [HttpPost("/quan-tri/nguoi-dung/{ten}/phan-cong/{phanCong:guid}"), Needs(Permission.ManageUsers)]
    public Task<IActionResult> End(string ten, Guid phanCong, [Bind(Prefix = "Form")] EndAssignment.Form form) => SubmitAsync(
        form,
        async f => await end.HandleAsync(ten, phanCong, f) ? Done("Đã ghi ngày cuối của phân công.", PageOf(ten)) : NotFound(),
        async f => ViewOrNotFound("End", await end.PageAsync(ten, phanCong, f)));
}
