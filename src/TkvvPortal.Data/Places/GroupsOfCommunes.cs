using Microsoft.EntityFrameworkCore;

namespace TkvvPortal.Data.Places;

/// <summary>How many living groups an organisation has in a commune.</summary>
public sealed record GroupCount(Guid CommuneId, Guid OrganisationId, int Groups);

/// <summary>Counts of groups for whoever manages places, the administrator too, who sees no rows of groups. Nothing but counts leaves here.</summary>
public static class GroupsOfCommunes
{
    /// <summary>Counts by commune and organisation; one query, outside the scope.</summary>
    public static async Task<IReadOnlyList<GroupCount>> CountGroupsAsync(this PortalDbContext db, IReadOnlyCollection<Guid> communeIds) =>
        await db.Groups.IgnoreQueryFilters(["scope"]).Where(group => communeIds.Contains(group.CommuneId) && group.ClosedOn == null)
            .GroupBy(group => new { group.CommuneId, group.OrganisationId })
            .Select(all => new GroupCount(all.Key.CommuneId, all.Key.OrganisationId, all.Count())).ToListAsync();
}
