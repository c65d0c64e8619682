using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Identity;
using TkvvPortal.Domain.People;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Users;

/// <summary>Locks an account, which ends its sessions with their next request, or opens it again.</summary>
public sealed class LockUser(UserManager<PortalUser> users, CurrentUser current) : IUseCase
{
    public sealed class Form
    {
        [Display(Name = "khóa")]
        public bool Lock { get; set; }
    }

    /// <summary>Does it; false when there is no such account. Doing it twice changes nothing.</summary>
    public async Task<bool> HandleAsync(string userName, Form form)
    {
        if (await users.FindByNameAsync(userName) is not { } user)
            return false;
        AccountCheck.RefuseSelf(user.Id, current.Id);
        if (form.Lock)
            AccountCheck.RefuseLastAdministrator(user.Role, await OtherAdministratorsAsync(user.Id));
        if (user.IsActive != form.Lock)
            return true;
        user.IsActive = !form.Lock;
        // Opening also forgives the wrong passwords that may have locked it for a while.
        (user.LockoutEnd, user.AccessFailedCount) = (null, 0);
        (await users.UpdateSecurityStampAsync(user)).OrRefuse("");
        return true;
    }

    private Task<int> OtherAdministratorsAsync(Guid userId) =>
        users.Users.CountAsync(other => other.Role == PortalRole.Administrator && other.IsActive && other.Id != userId);
}
