using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using TkvvPortal.Data.Identity;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;
using TkvvPortal.Web.Startup;

namespace TkvvPortal.Web.Features.Account;

/// <summary>Signing in and out, and the own password.</summary>
[OpenBeforeDuties]
public sealed class AccountController(SignIn signIn, ChangePassword changePassword, SignInManager<PortalUser> sessions, CurrentUser user)
    : PortalController
{
    [HttpGet("/"), Authorize]
    public IActionResult Home() => LocalRedirect(HomePage.Of(user));

    [HttpGet("/dang-nhap"), AllowAnonymous]
    public IActionResult SignIn(string? ve) => user.IsSignedIn ? LocalRedirect("/") : View(new SignIn.Form { ReturnTo = ve });

    [HttpPost("/dang-nhap"), AllowAnonymous, EnableRateLimiting(Security.SignInLimit)]
    public async Task<IActionResult> SignIn(SignIn.Form form)
    {
        if (ModelState.IsValid)
        {
            var (refusal, needsCode) = await signIn.HandleAsync(form);
            if (refusal is null)
                return LocalRedirect(needsCode ? SecondStep(form.ReturnTo) : Url.IsLocalUrl(form.ReturnTo) ? form.ReturnTo : "/");
            ModelState.AddModelError("", refusal);
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(form);
    }

    [HttpPost("/dang-xuat"), Authorize]
    public async Task<IActionResult> LeaveSession()
    {
        await sessions.SignOutAsync();
        return LocalRedirect("/dang-nhap");
    }

    [HttpGet("/doi-mat-khau"), Authorize]
    public IActionResult ChangePassword() => View(new ChangePassword.Page(new ChangePassword.Form(), user.Duty == SignInDuty.ChangePassword));

    [HttpPost("/doi-mat-khau"), Authorize]
    public Task<IActionResult> ChangePassword([Bind(Prefix = "Form")] ChangePassword.Form form) => SubmitAsync(
        form,
        async f =>
        {
            await changePassword.HandleAsync(f);
            return Done("Đã đổi mật khẩu.", "/");
        },
        f => Task.FromResult<IActionResult>(View(new ChangePassword.Page(f, user.Duty == SignInDuty.ChangePassword))));

    private static string SecondStep(string? returnTo) => "/dang-nhap/xac-thuc" + QueryString.Create("ve", returnTo ?? "");
}
