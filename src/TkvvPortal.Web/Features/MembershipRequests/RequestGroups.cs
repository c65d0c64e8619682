using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.MembershipRequests;

/// <summary>The group whose requests a page is about.</summary>
public sealed record RequestGroup(Guid Id, string Code, string Name, Guid CommuneId, Guid HamletId)
{
    /// <summary>The address of its requests, or of one of their pages.</summary>
    public string Url(object? page = null) => page is null ? $"/to/{Code}/de-nghi" : $"/to/{Code}/de-nghi/{page}";
}

/// <summary>Reads the group; one query.</summary>
public sealed class RequestGroups(PortalDbContext db) : IUseCase
{
    /// <summary>The group of a code, or null when it does not exist for the person.</summary>
    public Task<RequestGroup?> FindAsync(string code) => db.Groups.AsNoTracking().Where(group => group.Code == code)
        .Select(group => new RequestGroup(group.Id, group.Code, group.Name, group.CommuneId, group.HamletId)).SingleOrDefaultAsync();
}
