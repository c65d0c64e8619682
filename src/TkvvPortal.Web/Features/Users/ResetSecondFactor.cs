using Microsoft.AspNetCore.Identity;
using TkvvPortal.Data.Identity;
using TkvvPortal.Domain.People;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Users;

/// <summary>Takes the second factor off the account of somebody who lost phone and recovery codes; it can be set up anew.</summary>
public sealed class ResetSecondFactor(UserManager<PortalUser> users, CurrentUser current) : IUseCase
{
    /// <summary>Does it; false when there is no such account. Doing it twice changes nothing.</summary>
    public async Task<bool> HandleAsync(string userName)
    {
        if (await users.FindByNameAsync(userName) is not { } user)
            return false;
        AccountCheck.RefuseSelf(user.Id, current.Id);
        if (!user.TwoFactorEnabled)
            return true;
        await PortalAuthenticator.ForgetKeyAsync(users, user);
        (await users.SetTwoFactorEnabledAsync(user, false)).OrRefuse("");
        return true;
    }
}
