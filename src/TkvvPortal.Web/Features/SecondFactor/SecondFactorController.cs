using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;
using TkvvPortal.Web.Startup;

namespace TkvvPortal.Web.Features.SecondFactor;

/// <summary>The own account, and the code of the phone as second step of signing in.</summary>
[OpenBeforeDuties]
public sealed class SecondFactorController(EnterCode enterCode, ShowAccount account, SetUpSecondFactor setUp, RenewRecoveryCodes recovery) : PortalController
{
    private const string Codes = "RecoveryCodes";

    [HttpGet("/dang-nhap/xac-thuc"), AllowAnonymous]
    public async Task<IActionResult> EnterCode(string? ve) =>
        await enterCode.IsAwaitedAsync() ? View(new EnterCode.Form { ReturnTo = ve }) : LocalRedirect("/dang-nhap");

    [HttpPost("/dang-nhap/xac-thuc"), AllowAnonymous, EnableRateLimiting(Security.SignInLimit)]
    public async Task<IActionResult> EnterCode(EnterCode.Form form)
    {
        if (ModelState.IsValid && await enterCode.HandleAsync(form) is { } refusal)
            ModelState.AddModelError(nameof(form.Code), refusal);
        if (ModelState.IsValid)
            return LocalRedirect(Url.IsLocalUrl(form.ReturnTo) ? form.ReturnTo : "/");
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(form);
    }

    [HttpGet("/tai-khoan"), Authorize]
    public async Task<IActionResult> Show() => View(await account.PageAsync());

    [HttpGet("/tai-khoan/xac-thuc"), Authorize]
    public async Task<IActionResult> SetUp() => await setUp.PageAsync() is { } page ? View(page) : LocalRedirect("/tai-khoan");

    [HttpPost("/tai-khoan/xac-thuc"), Authorize]
    public Task<IActionResult> SetUp([Bind(Prefix = "Form")] SetUpSecondFactor.Form form) => SubmitAsync(
        form,
        async f => await setUp.HandleAsync(f) is { } codes ? ShowOnce(codes, "Đã bật xác thực hai bước.") : LocalRedirect("/tai-khoan"),
        async f => await setUp.PageAsync(f) is { } page ? View(page) : LocalRedirect("/tai-khoan"));

    [HttpGet("/tai-khoan/ma-du-phong"), Authorize]
    public async Task<IActionResult> Recovery() => await recovery.PageAsync(TempData[Codes] as string[]) is { } page ? View(page) : LocalRedirect("/tai-khoan");

    [HttpPost("/tai-khoan/ma-du-phong"), Authorize]
    public Task<IActionResult> Recovery([Bind(Prefix = "Form")] RenewRecoveryCodes.Form form) => SubmitAsync(
        form,
        async f => await recovery.HandleAsync(f) is { } codes ? ShowOnce(codes, "Đã lập mã dự phòng mới; mã cũ không dùng được nữa.") : LocalRedirect("/tai-khoan"),
        async f => await recovery.PageAsync(null, f) is { } page ? View(page) : LocalRedirect("/tai-khoan"));

    private IActionResult ShowOnce(IReadOnlyList<string> codes, string message)
    {
        TempData[Codes] = codes.ToArray();
        return Done(message, "/tai-khoan/ma-du-phong");
    }
}
