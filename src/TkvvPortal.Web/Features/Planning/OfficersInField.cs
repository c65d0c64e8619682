using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Planning;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Planning;

/// <summary>The credit officers with their areas on a day.</summary>
public sealed class OfficersInField(PortalDbContext db) : IUseCase
{
    /// <summary>All officers who may sign in and have an area, by name; one query.</summary>
    public async Task<IReadOnlyList<OfficerInField>> OnAsync(DateOnly day, int capacity)
    {
        var rows = await (
            from user in db.Users
            where user.Role == PortalRole.CreditOfficer && user.IsActive
            join area in db.Assignments on user.Id equals area.UserId
            where area.CommuneId != null && area.ValidFrom <= day && (area.ValidTo == null || area.ValidTo >= day)
            select new { user.Id, user.FullName, Commune = area.CommuneId!.Value }).ToListAsync();
        return [.. rows.GroupBy(row => (row.Id, row.FullName)).OrderBy(all => all.Key.FullName, StringComparer.CurrentCulture)
            .Select(all => new OfficerInField(all.Key.Id, all.Key.FullName, all.Select(row => row.Commune).ToHashSet(), capacity))];
    }
}
