using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Infrastructure.Security;

/// <summary>
/// Reads the account and its current assignments once per request: a locked account, a changed password or an ended assignment takes
/// effect at once. The administrator and an account without assignment see no rows of groups.
/// </summary>
internal static class SessionCheck
{
    private const string StampClaim = "AspNet.Identity.SecurityStamp";

    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var account = await FindAsync(services, context.Principal!);
        if (account is null)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
            return;
        }

        services.GetRequiredService<CurrentUser>().Use(account.Id, account.FullName, account.Role, DutyOf(account));
        services.GetRequiredService<Actor>().Use(account.Id, account.FullName);
        services.GetRequiredService<CurrentScope>().Use(ScopeOf(account));
    }

    private static async Task<Account?> FindAsync(IServiceProvider services, ClaimsPrincipal principal)
    {
        if (!Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out var id))
            return null;
        var today = services.GetRequiredService<PortalClock>().Today;
        var db = services.GetRequiredService<PortalDbContext>();
        var stamp = principal.FindFirstValue(StampClaim);
        return await db.Users.AsNoTracking()
            .Where(user => user.Id == id && user.IsActive && user.SecurityStamp == stamp)
            .Select(user => new Account(
                user.Id, user.FullName, user.Role, user.MustChangePassword, user.TwoFactorEnabled,
                db.PolicyParameters.Where(p => p.Key == PolicyKey.SecondFactor && p.EffectiveFrom <= today)
                    .OrderByDescending(p => p.EffectiveFrom).Select(p => p.Value).FirstOrDefault(),
                db.Assignments.Where(a => a.UserId == user.Id && a.ValidFrom <= today && (a.ValidTo == null || a.ValidTo >= today)).ToList()))
            .SingleOrDefaultAsync();
    }

    private static DataScope ScopeOf(Account account)
    {
        if (account.Role == PortalRole.Administrator)
            return DataScope.Nothing;
        return new DataScope(
            account.Assignments.Exists(a => a.OfficeId is not null),
            [.. account.Assignments.Where(a => a is { CommuneId: not null, OrganisationId: null }).Select(a => a.CommuneId!.Value).Distinct()],
            [
                .. account.Assignments.Where(a => a is { CommuneId: not null, OrganisationId: not null })
                    .Select(a => new OrganisationInCommune(a.CommuneId!.Value, a.OrganisationId!.Value)).Distinct(),
            ],
            [.. account.Assignments.Where(a => a.GroupId is not null).Select(a => a.GroupId!.Value)]);
    }

    private static SignInDuty DutyOf(Account account) => account switch
    {
        { MustChangePassword: true } => SignInDuty.ChangePassword,
        { HasSecondFactor: false, SecondFactor: > 0, Role: PortalRole.OfficeManager or PortalRole.SessionAccountant or PortalRole.Administrator } =>
            SignInDuty.SetUpSecondFactor,
        _ => SignInDuty.None,
    };

    private sealed record Account(
        Guid Id, string FullName, PortalRole Role, bool MustChangePassword, bool HasSecondFactor, decimal SecondFactor, List<Assignment> Assignments);
}
