using TkvvPortal.Data;
using TkvvPortal.Data.Watching;

namespace TkvvPortal.Web.Features.WatchLists;

/// <summary>Parts a list by whether its rows are put off.</summary>
internal static class WatchResting
{
    /// <summary>Rows that are put off on a day.</summary>
    public static IQueryable<WatchHit> Resting(this IQueryable<WatchHit> hits, PortalDbContext db, DateOnly today) => hits.Where(hit =>
        db.SnoozesOn(today).Any(mark => mark.SubjectId == hit.Id && mark.Topic == hit.Topic && mark.GroupId == hit.GroupId));

    /// <summary>Rows that are watched on a day.</summary>
    public static IQueryable<WatchHit> Watched(this IQueryable<WatchHit> hits, PortalDbContext db, DateOnly today) => hits.Where(hit =>
        !db.SnoozesOn(today).Any(mark => mark.SubjectId == hit.Id && mark.Topic == hit.Topic && mark.GroupId == hit.GroupId));
}
