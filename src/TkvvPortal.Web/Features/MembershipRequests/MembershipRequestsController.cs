using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.MembershipRequests;

/// <summary>Đề nghị kết nạp, cho ra: the list of a group, filing, and one request.</summary>
public sealed class MembershipRequestsController(
    ListRequests list, FileAdmission admission, FileExit exit, WithdrawRequest withdraw, WaiveRules waive) : PortalController
{
    [HttpGet("/to/{code}/de-nghi"), Needs(Permission.ViewMeetings)]
    public async Task<IActionResult> List(string code, int trang = 1) => ViewOrNotFound("List", await list.PageAsync(code, trang));

    [HttpGet("/to/{code}/de-nghi/ket-nap"), Needs(Permission.FileRequests)]
    public async Task<IActionResult> Admission(string code) => ViewOrNotFound("Admission", await admission.PageAsync(code));

    [HttpPost("/to/{code}/de-nghi/ket-nap"), Needs(Permission.FileRequests)]
    public Task<IActionResult> Admission(string code, [Bind(Prefix = "Form")] FileAdmission.Form form) => SubmitAsync(
        form,
        async f => await admission.HandleAsync(code, f) ? Done("Đã lập đề nghị kết nạp, chờ Tổ quyết định tại cuộc họp.", $"/to/{code}/de-nghi/{f.Id}") : NotFound(),
        async f => ViewOrNotFound("Admission", await admission.PageAsync(code, f)));

    [HttpGet("/to/{code}/de-nghi/cho-ra"), Needs(Permission.FileRequests)]
    public async Task<IActionResult> Exit(string code, Guid? tv) => ViewOrNotFound("Exit", await exit.PageAsync(code, stayId: tv));

    [HttpPost("/to/{code}/de-nghi/cho-ra"), Needs(Permission.FileRequests)]
    public Task<IActionResult> Exit(string code, [Bind(Prefix = "Form")] FileExit.Form form) => SubmitAsync(
        form,
        async f => await exit.HandleAsync(code, f) ? Done("Đã lập đề nghị cho ra khỏi Tổ, chờ Tổ quyết định tại cuộc họp.", $"/to/{code}/de-nghi/{f.Id}") : NotFound(),
        async f => ViewOrNotFound("Exit", await exit.PageAsync(code, f)));

    [HttpGet("/to/{code}/de-nghi/{id:guid}"), Needs(Permission.ViewMeetings)]
    public async Task<IActionResult> Show(string code, Guid id) => ViewOrNotFound("Show", await withdraw.PageAsync(code, id));

    [HttpPost("/to/{code}/de-nghi/{id:guid}/rut"), Needs(Permission.FileRequests)]
    public Task<IActionResult> Withdraw(string code, Guid id, [Bind(Prefix = "Form")] WithdrawRequest.Form form) => SubmitAsync(
        form,
        async f => await withdraw.HandleAsync(code, id, f) ? Done("Đã rút đề nghị.", $"/to/{code}/de-nghi/{id}") : NotFound(),
        async f => ViewOrNotFound("Show", await withdraw.PageAsync(code, id, f)));

    [HttpGet("/to/{code}/de-nghi/{id:guid}/ngoai-le"), Needs(Permission.OverrideRules)]
    public async Task<IActionResult> Waive(string code, Guid id) => ViewOrNotFound("Waive", await waive.PageAsync(code, id));

    [HttpPost("/to/{code}/de-nghi/{id:guid}/ngoai-le"), Needs(Permission.OverrideRules)]
    public Task<IActionResult> Waive(string code, Guid id, [Bind(Prefix = "Form")] WaiveRules.Form form) => SubmitAsync(
        form,
        async f => await waive.HandleAsync(code, id, f) ? Done("Đã cho phép ngoại lệ; lý do hiện trong biên bản và ở tổ viên.", $"/to/{code}/de-nghi/{id}") : NotFound(),
        async f => ViewOrNotFound("Waive", await waive.PageAsync(code, id, f)));
}
