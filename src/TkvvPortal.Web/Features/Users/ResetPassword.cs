using Microsoft.AspNetCore.Identity;
using TkvvPortal.Data.Identity;
using TkvvPortal.Domain.People;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Users;

/// <summary>Gives a forgotten account a new password, shown once, to be changed at the next sign-in.</summary>
public sealed class ResetPassword(UserManager<PortalUser> users, CurrentUser current) : IUseCase
{
    /// <summary>The new password; null when there is no such account.</summary>
    public async Task<string?> HandleAsync(string userName)
    {
        if (await users.FindByNameAsync(userName) is not { } user)
            return null;
        AccountCheck.RefuseSelf(user.Id, current.Id);
        var password = TemporaryPassword.Make();
        user.MustChangePassword = true;
        (user.LockoutEnd, user.AccessFailedCount) = (null, 0);
        (await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), password)).OrRefuse("");
        return password;
    }
}
