using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using TkvvPortal.Data.Identity;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Account;

/// <summary>Changes the own password; other sessions of the account end.</summary>
public sealed class ChangePassword(SignInManager<PortalUser> sessions, CurrentUser current) : IUseCase
{
    public sealed record Page(Form Form, bool IsDuty);

    public sealed class Form
    {
        [Required, StringLength(128), DataType(DataType.Password), Display(Name = "mật khẩu hiện tại")]
        public string? Current { get; set; }

        [Required, StringLength(128, MinimumLength = 10), DataType(DataType.Password), Display(Name = "Mật khẩu mới")]
        public string? New { get; set; }

        [Required, Compare(nameof(New)), DataType(DataType.Password), Display(Name = "Mật khẩu nhập lại")]
        public string? Repeated { get; set; }
    }

    public async Task HandleAsync(Form form)
    {
        var user = (await sessions.UserManager.FindByIdAsync(current.Id.ToString()))!;
        if (form.New == form.Current)
            throw IdentityAnswers.Refusal(nameof(Form.New), "Mật khẩu mới phải khác mật khẩu hiện tại.");
        user.MustChangePassword = false;
        (await sessions.UserManager.ChangePasswordAsync(user, form.Current!, form.New!)).OrRefuse(nameof(Form.New));
        await sessions.RefreshSignInAsync(user);
    }
}
