using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using TkvvPortal.Data.Identity;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.SecondFactor;

/// <summary>Binds the person's phone to the account. Nothing is kept until a first code shows that the phone has the key.</summary>
public sealed class SetUpSecondFactor(SignInManager<PortalUser> sessions, PortalAuthenticator authenticator, CurrentUser current) : IUseCase
{
    /// <summary>How many recovery codes are given.</summary>
    public const int RecoveryCodes = 10;

    private const string Issuer = "TKVV Portal";
    private const int LettersTogether = 4;

    public sealed record Page(Form Form, QrDrawing Qr, bool IsDuty)
    {
        /// <summary>The key as people type it.</summary>
        public string KeyInGroups => string.Join(' ', Form.Key!.Chunk(LettersTogether).Select(letters => new string(letters)));
    }

    public sealed class Form
    {
        [Display(Name = "khóa bí mật")]
        public string? Key { get; set; }

        [Required, StringLength(16), Display(Name = "mã xác thực")]
        public string? Code { get; set; }
    }

    private UserManager<PortalUser> Users => sessions.UserManager;

    /// <summary>The page with a new key, or with the one that was not confirmed; null when the second factor is on already.</summary>
    public async Task<Page?> PageAsync(Form? form = null)
    {
        var user = await FindAsync();
        if (user.TwoFactorEnabled)
            return null;
        form ??= new Form();
        if (!TimeCode.IsKey(form.Key))
            form.Key = Users.GenerateNewAuthenticatorKey();
        var (issuer, account) = (Uri.EscapeDataString(Issuer), Uri.EscapeDataString(user.UserName!));
        var address = $"otpauth://totp/{issuer}:{account}?secret={form.Key}&issuer={issuer}&digits=6";
        return new Page(form, QrDrawing.Of(address), current.Duty == SignInDuty.SetUpSecondFactor);
    }

    /// <summary>Switches the second factor on and answers the recovery codes; null when it was on already.</summary>
    public async Task<IReadOnlyList<string>?> HandleAsync(Form form)
    {
        var user = await FindAsync();
        if (user.TwoFactorEnabled)
            return null;
        if (!TimeCode.IsKey(form.Key))
            throw IdentityAnswers.Refusal(nameof(Form.Code), "Trang đã cũ: hãy quét mã mới bên dưới rồi nhập lại.");
        if (!authenticator.Fits(form.Key!, form.Code!.Replace(" ", "", StringComparison.Ordinal)))
            throw IdentityAnswers.Refusal(nameof(Form.Code), "Mã xác thực không đúng hoặc đã hết hạn. Hãy nhập mã đang hiện trên điện thoại.");
        await PortalAuthenticator.SaveKeyAsync(Users, user, form.Key!);
        (await Users.SetTwoFactorEnabledAsync(user, true)).OrRefuse(nameof(Form.Code));
        var codes = await Users.GenerateNewTwoFactorRecoveryCodesAsync(user, RecoveryCodes);
        await sessions.RefreshSignInAsync(user);
        return [.. codes!];
    }

    private async Task<PortalUser> FindAsync() => (await Users.FindByIdAsync(current.Id.ToString()))!;
}
