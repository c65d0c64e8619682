using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Web.Infrastructure.Security;

/// <summary>The one query every request runs. Compiled once for the portal, so that EF need not recognise it each time.</summary>
internal sealed class SessionQuery
{
    /// <summary>An active account with its assignments of the day.</summary>
    public sealed record Account(
        Guid Id, string FullName, PortalRole Role, bool MustChangePassword, bool HasSecondFactor, decimal SecondFactor, List<Assignment> Assignments);

    private readonly Func<PortalDbContext, Guid, string?, DateOnly, Task<Account?>> _find = EF.CompileAsyncQuery(
        (PortalDbContext db, Guid id, string? stamp, DateOnly today) => db.Users.AsNoTracking()
            .Where(user => user.Id == id && user.IsActive && user.SecurityStamp == stamp)
            .Select(user => new Account(
                user.Id, user.FullName, user.Role, user.MustChangePassword, user.TwoFactorEnabled,
                db.PolicyParameters.Where(p => p.Key == PolicyKey.SecondFactor && p.EffectiveFrom <= today)
                    .OrderByDescending(p => p.EffectiveFrom).Select(p => p.Value).FirstOrDefault(),
                db.Assignments.Where(a => a.UserId == user.Id && a.ValidFrom <= today && (a.ValidTo == null || a.ValidTo >= today)).ToList()))
            .SingleOrDefault());

    /// <summary>The account; null when it is locked or its password changed since the stamp was given.</summary>
    public Task<Account?> FindAsync(PortalDbContext db, Guid id, string? stamp, DateOnly today) => _find(db, id, stamp, today);
}
