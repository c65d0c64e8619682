using Microsoft.AspNetCore.Identity;

namespace TkvvPortal.Web.Infrastructure.Security;

/// <summary>What Identity says about accounts and passwords, in Vietnamese.</summary>
internal sealed class VietnameseIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Error("Không thực hiện được. Hãy thử lại.");

    public override IdentityError ConcurrencyFailure() => Error("Người khác vừa sửa tài khoản này. Hãy mở lại.");

    public override IdentityError PasswordMismatch() => Error("Mật khẩu hiện tại không đúng.");

    public override IdentityError InvalidUserName(string? userName) =>
        Error($"Tên đăng nhập '{userName}' không hợp lệ: chỉ dùng chữ thường không dấu, chữ số, dấu chấm và gạch nối.");

    public override IdentityError DuplicateUserName(string userName) => Error($"Đã có tài khoản '{userName}'.");

    public override IdentityError PasswordTooShort(int length) => Error($"Mật khẩu cần ít nhất {length} ký tự.");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Error($"Mật khẩu cần ít nhất {uniqueChars} ký tự khác nhau.");

    private static IdentityError Error(string description) => new() { Code = "", Description = description };
}
