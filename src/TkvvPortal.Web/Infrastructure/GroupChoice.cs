using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;

namespace TkvvPortal.Web.Infrastructure;

/// <summary>Something a filter offers.</summary>
public sealed record Choice(Guid Id, string Name);

/// <summary>What lists narrow groups by: only what has a group in the person's scope is offered.</summary>
public static class GroupChoice
{
    /// <summary>The communes; one query.</summary>
    public static async Task<IReadOnlyList<Choice>> CommunesOfGroupsAsync(this PortalDbContext db) => await db.Communes
        .Where(commune => db.Groups.Any(group => group.CommuneId == commune.Id))
        .OrderBy(commune => commune.Code).Select(commune => new Choice(commune.Id, commune.Name)).ToListAsync();

    /// <summary>The mass organisations; one query.</summary>
    public static async Task<IReadOnlyList<Choice>> OrganisationsOfGroupsAsync(this PortalDbContext db) => await db.Organisations
        .Where(organisation => db.Groups.Any(group => group.OrganisationId == organisation.Id))
        .OrderBy(organisation => organisation.Code).Select(organisation => new Choice(organisation.Id, organisation.Name)).ToListAsync();

    /// <summary>The groups of a commune, an organisation, a code; none given narrows nothing.</summary>
    public static IQueryable<SavingsGroup> GroupsOf(this PortalDbContext db, Guid? commune, Guid? organisation, string? code = null)
    {
        var groups = commune is null ? db.Groups : db.Groups.Where(group => group.CommuneId == commune);
        groups = organisation is null ? groups : groups.Where(group => group.OrganisationId == organisation);
        return string.IsNullOrEmpty(code) ? groups : groups.Where(group => group.Code == code);
    }
}
