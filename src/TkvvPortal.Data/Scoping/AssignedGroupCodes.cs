using Microsoft.EntityFrameworkCore;

namespace TkvvPortal.Data.Scoping;

/// <summary>
/// The codes of groups named in assignments, for the administrator, who sees accounts but no rows of groups. Nothing but the code
/// leaves here.
/// </summary>
public static class AssignedGroupCodes
{
    /// <summary>Code by group; one query, outside the scope.</summary>
    public static Task<Dictionary<Guid, string>> CodesOfAssignedGroupsAsync(this PortalDbContext db, IReadOnlyCollection<Guid> groupIds) =>
        db.Groups.IgnoreQueryFilters(["scope"])
            .Where(group => groupIds.Contains(group.Id) && db.Assignments.Any(assignment => assignment.GroupId == group.Id))
            .Select(group => new { group.Id, group.Code })
            .ToDictionaryAsync(group => group.Id, group => group.Code);

    /// <summary>The key of the group with a code, for an assignment to it; one query, outside the scope.</summary>
    public static Task<Guid?> GroupToAssignAsync(this PortalDbContext db, string code) =>
        db.Groups.IgnoreQueryFilters(["scope"]).Where(group => group.Code == code).Select(group => (Guid?)group.Id).SingleOrDefaultAsync();
}
