using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Users;

/// <summary>What an administrator does to another account. A refusal is shown on the account's page.</summary>
public sealed class UserActsController(LockUser lockUser, ResetPassword resetPassword, ResetSecondFactor resetSecondFactor, ShowUser show) : UserPages
{
    [HttpPost("/quan-tri/nguoi-dung/{ten}/trang-thai"), Needs(Permission.ManageUsers)]
    public Task<IActionResult> SetState(string ten, [Bind(Prefix = "Form")] LockUser.Form form) => SubmitAsync(
        form,
        async f => await lockUser.HandleAsync(ten, f) ? Done(f.Lock ? "Đã khóa tài khoản." : "Đã mở khóa tài khoản.", PageOf(ten)) : NotFound(),
        async _ => ViewOrNotFound("Show", await show.PageAsync(ten)));

    [HttpPost("/quan-tri/nguoi-dung/{ten}/mat-khau"), Needs(Permission.ManageUsers)]
    public Task<IActionResult> GivePassword(string ten) => SubmitAsync(
        ten,
        async name =>
        {
            if (await resetPassword.HandleAsync(name) is not { } password)
                return NotFound();
            TempData[Password] = password;
            return Done("Đã cấp mật khẩu tạm; các phiên đang mở của tài khoản đã kết thúc.", PageOf(name));
        },
        async name => ViewOrNotFound("Show", await show.PageAsync(name)));

    [HttpPost("/quan-tri/nguoi-dung/{ten}/xac-thuc"), Needs(Permission.ManageUsers)]
    public Task<IActionResult> RemoveSecondFactor(string ten) => SubmitAsync(
        ten,
        async name => await resetSecondFactor.HandleAsync(name) ? Done("Đã gỡ xác thực hai bước.", PageOf(name)) : NotFound(),
        async name => ViewOrNotFound("Show", await show.PageAsync(name)));
}
