using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using TkvvPortal.Data.Identity;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Account;

/// <summary>Signs a person in. The answer never tells whether the name or the password was wrong.</summary>
public sealed partial class SignIn(SignInManager<PortalUser> sessions, ILogger<SignIn> log) : IUseCase
{
    /// <summary>What is said while too many wrong attempts lock an account.</summary>
    public const string LockedOut = "Tài khoản tạm khóa 15 phút vì nhập sai nhiều lần. Hãy thử lại sau hoặc gọi Phòng giao dịch.";

    public sealed class Form
    {
        [Required, StringLength(64), Display(Name = "tên đăng nhập")]
        public string? UserName { get; set; }

        [Required, StringLength(128), DataType(DataType.Password), Display(Name = "mật khẩu")]
        public string? Password { get; set; }

        [StringLength(512)]
        [Display(Name = "trang trở về")]
        public string? ReturnTo { get; set; }
    }

    /// <summary>How an attempt ended: refused with a reason, a code still to be given, or signed in.</summary>
    public sealed record Outcome(string? Refusal, bool NeedsCode = false);

    /// <summary>Signs in, or answers why not.</summary>
    public async Task<Outcome> HandleAsync(Form form)
    {
        var user = await sessions.UserManager.FindByNameAsync(form.UserName!);
        if (user is null || !user.IsActive)
            return Refused(null);
        var result = await sessions.PasswordSignInAsync(user, form.Password!, isPersistent: false, lockoutOnFailure: true);
        if (result.IsLockedOut)
            return new Outcome(LockedOut);
        return result.Succeeded ? new Outcome(null) : result.RequiresTwoFactor ? new Outcome(null, NeedsCode: true) : Refused(user.Id);
    }

    private Outcome Refused(Guid? userId)
    {
        LogRefused(log, userId);
        return new Outcome("Tên đăng nhập hoặc mật khẩu không đúng.");
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Sign-in refused for account {UserId}")]
    private static partial void LogRefused(ILogger logger, Guid? userId);
}
