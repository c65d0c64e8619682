using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using TkvvPortal.Data;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.People;
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

    private static async Task<SessionQuery.Account?> FindAsync(IServiceProvider services, ClaimsPrincipal principal)
    {
        if (!Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out var id))
            return null;
        var today = services.GetRequiredService<PortalClock>().Today;
        var db = services.GetRequiredService<PortalDbContext>();
        var stamp = principal.FindFirstValue(StampClaim);
        await db.KeepConnectionAsync();
        return await services.GetRequiredService<SessionQuery>().FindAsync(db, id, stamp, today);
    }

    private static DataScope ScopeOf(SessionQuery.Account account)
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

    private static SignInDuty DutyOf(SessionQuery.Account account) => account switch
    {
        { MustChangePassword: true } => SignInDuty.ChangePassword,
        { HasSecondFactor: false, SecondFactor: > 0, Role: PortalRole.OfficeManager or PortalRole.SessionAccountant or PortalRole.Administrator } =>
            SignInDuty.SetUpSecondFactor,
        _ => SignInDuty.None,
    };
}
