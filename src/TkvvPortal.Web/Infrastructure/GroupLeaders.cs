using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;

namespace TkvvPortal.Web.Infrastructure;

/// <summary>Who leads groups on a day, for the names under signatures; one query.</summary>
public sealed class GroupLeaders(PortalDbContext db) : IUseCase
{
    /// <summary>The leaders by group; a group without one is left out.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> OnAsync(IReadOnlyList<Guid> groups, DateOnly day) => (await (
        from term in db.BoardTerms
        where groups.Contains(term.GroupId) && term.Post == BoardPost.Leader && term.ValidFrom <= day && (term.ValidTo == null || term.ValidTo >= day)
        join stay in db.Memberships on term.MembershipId equals stay.Id
        orderby term.ValidFrom descending
        select new { term.GroupId, stay.Member.FullName }).ToListAsync()).DistinctBy(one => one.GroupId).ToDictionary(one => one.GroupId, one => one.FullName);
}
