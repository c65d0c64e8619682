using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using TkvvPortal.Data.Identity;
using TkvvPortal.Domain.People;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Users;

/// <summary>Opens an account with a password that is shown once and must be changed at the first sign-in.</summary>
public sealed class CreateUser(UserManager<PortalUser> users) : IUseCase
{
    public sealed record Page(Form Form);

    public sealed class Form
    {
        public Guid Id { get; set; }

        [Required, StringLength(64, MinimumLength = 3), RegularExpression("[a-z0-9._-]*", ErrorMessage = "{0} chỉ dùng chữ thường không dấu, chữ số, dấu chấm và gạch nối."), Display(Name = "Tên đăng nhập")]
        public string? UserName { get; set; }

        [Required, StringLength(100), Display(Name = "họ tên")]
        public string? FullName { get; set; }

        [Required, EnumDataType(typeof(PortalRole)), Display(Name = "Vai trò")]
        public PortalRole? Role { get; set; }
    }

    /// <summary>Creates and answers the password; null when the same form was sent before.</summary>
    public async Task<string?> HandleAsync(Form form)
    {
        if (form.Id == Guid.Empty)
            throw IdentityAnswers.Refusal("", "Trang đã cũ: hãy mở lại trang rồi nhập lần nữa.");
        if (await users.FindByIdAsync(form.Id.ToString()) is not null)
            return null;
        var password = TemporaryPassword.Make();
        var user = new PortalUser { Id = form.Id, UserName = form.UserName, FullName = form.FullName!, Role = form.Role!.Value, MustChangePassword = true };
        (await users.CreateAsync(user, password)).OrRefuse(nameof(Form.UserName));
        return password;
    }
}
