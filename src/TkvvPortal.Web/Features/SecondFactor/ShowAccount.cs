using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.People;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.SecondFactor;

/// <summary>Tài khoản: what the person's own account is and how it is guarded.</summary>
public sealed class ShowAccount(PortalDbContext db, CurrentUser current) : IUseCase
{
    public sealed record Page(string UserName, string FullName, PortalRole Role, bool HasSecondFactor);

    /// <summary>The page; one query.</summary>
    public Task<Page> PageAsync() => db.Users.AsNoTracking().Where(user => user.Id == current.Id)
        .Select(user => new Page(user.UserName!, user.FullName, user.Role, user.TwoFactorEnabled)).SingleAsync();
}
