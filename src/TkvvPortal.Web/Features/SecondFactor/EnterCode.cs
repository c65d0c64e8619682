using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using TkvvPortal.Data.Identity;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.SecondFactor;

/// <summary>The second step of signing in: the code of the phone, or one of the recovery codes.</summary>
public sealed partial class EnterCode(SignInManager<PortalUser> sessions, ILogger<EnterCode> log) : IUseCase
{
    private const int DigitsOfCode = 6;

    public sealed class Form
    {
        [Required, StringLength(32), Display(Name = "mã xác thực")]
        public string? Code { get; set; }

        [StringLength(512), Display(Name = "trang trở về")]
        public string? ReturnTo { get; set; }
    }

    /// <summary>Whether somebody has just given the right password and owes the code.</summary>
    public async Task<bool> IsAwaitedAsync() => await sessions.GetTwoFactorAuthenticationUserAsync() is not null;

    /// <summary>Signs in, or answers why not.</summary>
    public async Task<string?> HandleAsync(Form form)
    {
        if (await sessions.GetTwoFactorAuthenticationUserAsync() is not { IsActive: true } user)
            return "Bước đăng nhập này đã quá hạn. Hãy nhập lại tên và mật khẩu.";
        var code = form.Code!.Replace(" ", "", StringComparison.Ordinal);
        var result = code.Length == DigitsOfCode && code.All(char.IsAsciiDigit)
            ? await sessions.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false)
            : await sessions.TwoFactorRecoveryCodeSignInAsync(code.ToUpperInvariant());
        if (result.Succeeded)
            return null;
        LogRefused(log, user.Id);
        return result.IsLockedOut
            ? "Tài khoản tạm khóa 15 phút vì nhập sai nhiều lần. Hãy thử lại sau hoặc gọi Phòng giao dịch."
            : "Mã xác thực không đúng, đã hết hạn hoặc đã dùng. Hãy nhập mã đang hiện trên điện thoại.";
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Second factor refused for account {UserId}")]
    private static partial void LogRefused(ILogger logger, Guid userId);
}
