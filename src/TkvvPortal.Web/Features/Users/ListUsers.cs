using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Users;

/// <summary>Người dùng: accounts with their role and what they are assigned to today.</summary>
public sealed class ListUsers(PortalDbContext db, AssignmentLines assignments, PortalClock clock) : IUseCase
{
    public sealed record Page(UserFilter Filter, PageOf<Row> List);

    public sealed record Row(Account Account, IReadOnlyList<string> Sees);

    public sealed record Account(Guid Id, string UserName, string FullName, PortalRole Role, bool IsActive, bool MustChangePassword, bool HasSecondFactor);

    /// <summary>One page; four queries.</summary>
    public async Task<Page> PageAsync(UserFilter filter, int number)
    {
        var accounts = await filter.Apply(db, db.Users.AsNoTracking(), clock.Today).OrderBy(user => user.UserName)
            .Select(user => new Account(
                user.Id, user.UserName!, user.FullName, user.Role, user.IsActive, user.MustChangePassword, user.TwoFactorEnabled))
            .ToPageAsync(number);
        var lines = await assignments.ReadAsync([.. accounts.Items.Select(account => account.Id)]);
        var sees = lines.Where(line => line.Period.Contains(clock.Today)).ToLookup(line => line.UserId, line => line.Sees);
        var rows = accounts.Items.Select(account => new Row(account, [.. sees[account.Id].Order(StringComparer.CurrentCulture)]));
        return new Page(filter, accounts.With([.. rows]));
    }
}
