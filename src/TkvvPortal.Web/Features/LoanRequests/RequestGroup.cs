using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.LoanRequests;

/// <summary>The group that requests are filed in.</summary>
public sealed record RequestGroup(Guid Id, string Code, string Name);

/// <summary>Reads the group; one query.</summary>
public sealed class RequestGroups(PortalDbContext db) : IUseCase
{
    /// <summary>The group of a code, or null when it does not exist for the person.</summary>
    public Task<RequestGroup?> FindAsync(string code) => db.Groups.AsNoTracking().Where(group => group.Code == code)
        .Select(group => new RequestGroup(group.Id, group.Code, group.Name)).SingleOrDefaultAsync();
}
