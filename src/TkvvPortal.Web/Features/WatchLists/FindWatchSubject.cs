using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Watching;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.WatchLists;

/// <summary>Finds what a row of a list is about, on the list now or not.</summary>
public sealed class FindWatchSubject(PortalDbContext db, ReadWatch watch) : IUseCase
{
    /// <summary>What was found.</summary>
    /// <param name="List">The list.</param>
    /// <param name="Subject">The row.</param>
    /// <param name="MembershipId">The stay of the household; none when the row is of a whole group.</param>
    public sealed record Found(WatchListInfo List, WatchSubject Subject, Guid? MembershipId);

    private sealed record Place(Guid GroupId, Guid? MembershipId);

    /// <summary>The row; null when list or thing does not exist for the person. One query.</summary>
    public async Task<Found?> FindAsync(string slug, Guid id) =>
        watch.Find(slug) is { } list && await PlaceOf(list.Topic.Subject(), id).SingleOrDefaultAsync() is { } place
            ? new Found(list, new WatchSubject(list.Topic, id, place.GroupId), place.MembershipId)
            : null;

    private IQueryable<Place> PlaceOf(WatchSubjectKind kind, Guid id) => kind switch
    {
        WatchSubjectKind.Loan => db.Loans.Where(loan => loan.Id == id).Select(loan => new Place(loan.GroupId, loan.MembershipId)),
        WatchSubjectKind.Household => db.Memberships.Where(stay => stay.Id == id).Select(stay => new Place(stay.GroupId, stay.Id)),
        WatchSubjectKind.Petition => db.Petitions.Where(one => one.Id == id).Select(one => new Place(one.GroupId, null)),
        WatchSubjectKind.Shortage => db.CashDifferences.Where(one => one.Id == id).Select(one => new Place(one.GroupId, null)),
        _ => db.Groups.Where(grp => grp.Id == id).Select(grp => new Place(grp.Id, null)),
    };
}
