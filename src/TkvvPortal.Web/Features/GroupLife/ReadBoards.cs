using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>A member who may be elected.</summary>
public sealed record Candidate(Guid StayId, Guid PersonId, string Name, string CustomerCode);

/// <summary>Who holds a post.</summary>
public sealed record Holder(BoardPost Post, Guid StayId, string Name, DateOnly Since);

/// <summary>Who is, and may be, on the board of a group, and what else they are.</summary>
public sealed class ReadBoards(PortalDbContext db) : IUseCase
{
    /// <summary>The members of a day, by given name.</summary>
    public Task<List<Candidate>> CandidatesAsync(Guid groupId, DateOnly day) => db.Memberships
        .Where(stay => stay.GroupId == groupId && stay.JoinedOn <= day && (stay.LeftOn == null || stay.LeftOn >= day))
        .OrderBy(stay => stay.Member.SortKey).ThenBy(stay => stay.Id)
        .Select(stay => new Candidate(stay.Id, stay.MemberId, stay.Member.FullName, stay.Member.CustomerCode)).ToListAsync();

    /// <summary>The board of a day.</summary>
    public Task<List<Holder>> HoldersAsync(Guid groupId, DateOnly day) => (
        from term in db.BoardTerms
        join stay in db.Memberships on term.MembershipId equals stay.Id
        where term.GroupId == groupId && term.ValidFrom <= day && (term.ValidTo == null || term.ValidTo >= day)
        orderby term.Post
        select new Holder(term.Post, term.MembershipId, stay.Member.FullName, term.ValidFrom)).ToListAsync();

    /// <summary>TK-117 for each board of another group that one of the people is on, as far as the person at work sees it.</summary>
    public async Task<IEnumerable<Concern>> ElsewhereAsync(Guid groupId, DateOnly day, IReadOnlyCollection<Guid> people, string field)
    {
        var found = await (
            from term in db.BoardTerms
            join stay in db.Memberships on term.MembershipId equals stay.Id
            join other in db.Groups on term.GroupId equals other.Id
            where term.GroupId != groupId && people.Contains(stay.MemberId) && (term.ValidTo == null || term.ValidTo >= day)
            orderby other.Code
            select new { stay.Member.FullName, other.Code }).ToListAsync();
        return found.Select(row => FoundingCheck.OnBoardElsewhere(row.FullName, row.Code, field));
    }

    /// <summary>TK-119 for each other group of which one of the people is a member, as far as the person at work sees it.</summary>
    public async Task<IEnumerable<Concern>> MembersElsewhereAsync(DateOnly day, IReadOnlyCollection<Guid> people, string field)
    {
        var found = await (
            from stay in db.Memberships
            join other in db.Groups on stay.GroupId equals other.Id
            where people.Contains(stay.MemberId) && (stay.LeftOn == null || stay.LeftOn >= day)
            orderby other.Code
            select new { stay.Member.FullName, other.Code }).ToListAsync();
        return found.Select(row => FoundingCheck.MemberElsewhere(row.FullName, row.Code, field));
    }
}
