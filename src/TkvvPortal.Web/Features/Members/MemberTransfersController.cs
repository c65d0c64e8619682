using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Members;

/// <summary>Chuyển tổ viên sang Tổ khác.</summary>
public sealed class MemberTransfersController(TransferMember transfer) : PortalController
{
    private const string Page = "Transfer";

    [HttpGet("/to-vien/{code}/chuyen-to"), Needs(Permission.TransferMembers)]
    public async Task<IActionResult> Transfer(string code) => ViewOrNotFound(Page, await transfer.PageAsync(code));

    [HttpPost("/to-vien/{code}/chuyen-to"), Needs(Permission.TransferMembers)]
    public Task<IActionResult> Transfer(string code, [Bind(Prefix = "Form")] TransferMember.Form form) => SubmitAsync(
        form,
        async f => await transfer.HandleAsync(code, f) ? Done($"Đã chuyển sang Tổ {f.GroupCode}.", $"/to-vien/{code}") : NotFound(),
        async f => ViewOrNotFound(Page, await transfer.PageAsync(code, f)));
}
