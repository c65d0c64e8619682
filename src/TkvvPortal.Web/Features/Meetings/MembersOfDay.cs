using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Members;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>Who was a member of a group on a day: the attendance list, whatever happened since.</summary>
public sealed class MembersOfDay(PortalDbContext db) : IUseCase
{
    /// <summary>The stays that last on the day.</summary>
    public IQueryable<Membership> On(Guid groupId, DateOnly day) => db.Memberships.AsNoTracking()
        .Where(stay => stay.GroupId == groupId && stay.JoinedOn <= day && (stay.LeftOn == null || stay.LeftOn >= day));

    /// <summary>The keys of the stays; one query.</summary>
    public async Task<HashSet<Guid>> IdsAsync(Guid groupId, DateOnly day) => [.. await On(groupId, day).Select(stay => stay.Id).ToListAsync()];

    /// <summary>The names in the order people look them up by; one query.</summary>
    public Task<List<string>> NamesAsync(Guid groupId, DateOnly day) =>
        On(groupId, day).OrderBy(stay => stay.Member.SortKey).Select(stay => stay.Member.FullName).ToListAsync();
}
