using System.Globalization;
using Microsoft.AspNetCore.Identity;
using TkvvPortal.Data.Identity;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Infrastructure.Security;

/// <summary>
/// Checks the code of an authenticator app by the portal's own clock. One step early or late is accepted, because phones are not exact;
/// a code is accepted once.
/// </summary>
public sealed class PortalAuthenticator(PortalClock clock) : IUserTwoFactorTokenProvider<PortalUser>
{
    // Where Identity's own store keeps the key, so that its UserManager finds it.
    private const string Store = "[AspNetUserStore]";
    private const string KeyName = "AuthenticatorKey";
    private const string LastStep = "LastTimeStep";

    /// <summary>The codes have no text to send.</summary>
    public Task<string> GenerateAsync(string purpose, UserManager<PortalUser> manager, PortalUser user) => Task.FromResult("");

    /// <summary>Whether the account has a key.</summary>
    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<PortalUser> manager, PortalUser user) =>
        !string.IsNullOrEmpty(await manager.GetAuthenticatorKeyAsync(user));

    /// <summary>Whether the code is right now and was not used before.</summary>
    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<PortalUser> manager, PortalUser user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { } key || StepOf(key, token) is not { } step)
            return false;
        var used = await manager.GetAuthenticationTokenAsync(user, Store, LastStep);
        if (used is not null && long.Parse(used, CultureInfo.InvariantCulture) >= step)
            return false;
        await manager.SetAuthenticationTokenAsync(user, Store, LastStep, step.ToString(CultureInfo.InvariantCulture));
        return true;
    }

    /// <summary>Whether a code belongs to a key that is not saved yet.</summary>
    public bool Fits(string key, string code) => StepOf(key, code) is not null;

    /// <summary>Gives the account a key.</summary>
    public static Task SaveKeyAsync(UserManager<PortalUser> manager, PortalUser user, string key) =>
        manager.SetAuthenticationTokenAsync(user, Store, KeyName, key);

    /// <summary>Takes the key away.</summary>
    public static async Task ForgetKeyAsync(UserManager<PortalUser> manager, PortalUser user)
    {
        await manager.RemoveAuthenticationTokenAsync(user, Store, KeyName);
        await manager.RemoveAuthenticationTokenAsync(user, Store, LastStep);
    }

    private long? StepOf(string key, string code)
    {
        var now = TimeCode.StepOf(clock.UtcNow);
        foreach (var step in (long[])[now, now - 1, now + 1])
        {
            if (TimeCode.At(key, step) == code)
                return step;
        }

        return null;
    }
}
