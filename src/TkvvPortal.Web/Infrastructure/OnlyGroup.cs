using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.People;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Infrastructure;

/// <summary>A leader has one group as a rule: a list leads there at once.</summary>
public sealed class OnlyGroup(PortalDbContext db, CurrentUser user) : IUseCase
{
    /// <summary>The code of the only group of a leader; none when there are several or the person is no leader.</summary>
    public async Task<string?> CodeAsync()
    {
        if (user.Role != PortalRole.GroupLeader)
            return null;
        var codes = await db.Groups.OrderBy(group => group.Code).Select(group => group.Code).Take(2).ToListAsync();
        return codes.Count == 1 ? codes[0] : null;
    }
}
