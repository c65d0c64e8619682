using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using TkvvPortal.Data.Identity;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.SecondFactor;

/// <summary>Mã dự phòng: shown once when they are made; new ones replace the old.</summary>
public sealed class RenewRecoveryCodes(UserManager<PortalUser> users, CurrentUser current) : IUseCase
{
    public sealed record Page(IReadOnlyList<string>? Codes, int Left, Form Form);

    public sealed class Form
    {
        [Required, StringLength(128), DataType(DataType.Password), Display(Name = "mật khẩu")]
        public string? Password { get; set; }
    }

    /// <summary>The page, with the codes just made; null when the second factor is off.</summary>
    public async Task<Page?> PageAsync(IReadOnlyList<string>? codes, Form? form = null)
    {
        var user = await FindAsync();
        return user.TwoFactorEnabled ? new Page(codes, await users.CountRecoveryCodesAsync(user), form ?? new Form()) : null;
    }

    /// <summary>Makes new codes; null when the second factor is off.</summary>
    public async Task<IReadOnlyList<string>?> HandleAsync(Form form)
    {
        var user = await FindAsync();
        if (!user.TwoFactorEnabled)
            return null;
        if (!await users.CheckPasswordAsync(user, form.Password!))
            throw IdentityAnswers.Refusal(nameof(Form.Password), "Mật khẩu không đúng.");
        return [.. (await users.GenerateNewTwoFactorRecoveryCodesAsync(user, SetUpSecondFactor.RecoveryCodes))!];
    }

    private async Task<PortalUser> FindAsync() => (await users.FindByIdAsync(current.Id.ToString()))!;
}
