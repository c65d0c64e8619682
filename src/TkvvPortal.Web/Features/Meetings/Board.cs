using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>The board of a group on a day.</summary>
public sealed class Board(PortalDbContext db) : IUseCase
{
    /// <summary>A member of the board.</summary>
    public sealed record Seat(Guid MembershipId, BoardPost Post, string Name);

    /// <summary>The seats, leader first; one query.</summary>
    public Task<List<Seat>> OnAsync(Guid groupId, DateOnly day) => (
        from term in db.BoardTerms.AsNoTracking()
        where term.GroupId == groupId && term.ValidFrom <= day && (term.ValidTo == null || term.ValidTo >= day)
        join stay in db.Memberships on term.MembershipId equals stay.Id
        orderby term.Post
        select new Seat(term.MembershipId, term.Post, stay.Member.FullName)).ToListAsync();

    /// <summary>The seats by meeting, as they were on its day; one query.</summary>
    public async Task<ILookup<Guid, Seat>> OfAsync(IReadOnlyList<Guid> meetings) => (await (
        from meeting in db.Meetings
        where meetings.Contains(meeting.Id)
        from term in db.BoardTerms
        where term.GroupId == meeting.GroupId && term.ValidFrom <= meeting.ScheduledOn && (term.ValidTo == null || term.ValidTo >= meeting.ScheduledOn)
        join stay in db.Memberships on term.MembershipId equals stay.Id
        orderby term.Post
        select new { meeting.Id, Seat = new Seat(term.MembershipId, term.Post, stay.Member.FullName) }).ToListAsync()).ToLookup(one => one.Id, one => one.Seat);
}
