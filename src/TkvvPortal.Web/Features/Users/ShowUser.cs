using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Users;

/// <summary>One account: state, security and every assignment, past ones too.</summary>
public sealed class ShowUser(PortalDbContext db, AssignmentLines assignments, PortalClock clock, CurrentUser current) : IUseCase
{
    /// <summary>NewPassword is the one just given, to be read out once.</summary>
    public sealed record Page(ListUsers.Account Account, IReadOnlyList<AssignmentLine> Assignments, string? NewPassword, DateOnly Today, bool IsOwn)
    {
        /// <summary>The address of a page about the account.</summary>
        public string Url(string? part = null) => $"/quan-tri/nguoi-dung/{Account.UserName}{(part is null ? null : "/" + part)}";

        /// <summary>Whether accounts of this role see rows of groups at all.</summary>
        public bool NeedsAssignment => AssignmentKinds.Of(Account.Role) != AssignmentKind.None;
    }

    /// <summary>The page, or null when there is no such account; three queries.</summary>
    public async Task<Page?> PageAsync(string userName, string? newPassword = null)
    {
        var account = await db.Users.AsNoTracking().Where(user => user.UserName == userName).Select(user => new ListUsers.Account(
            user.Id, user.UserName!, user.FullName, user.Role, user.IsActive, user.MustChangePassword, user.TwoFactorEnabled)).SingleOrDefaultAsync();
        return account is null ? null : new Page(account, await assignments.ReadAsync([account.Id]), newPassword, clock.Today, account.Id == current.Id);
    }
}
