using TkvvPortal.Data;
using TkvvPortal.Data.Watching;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.WatchLists;

/// <summary>What a list is narrowed to; the names are those of the address.</summary>
public sealed class WatchListFilter
{
    /// <summary>The word for rows assigned to the person who looks.</summary>
    public const string Mine = "toi";

    /// <summary>The word for rows assigned to nobody.</summary>
    public const string Nobody = "chua";

    /// <summary>Group's or member's name or code, or loan code; words in any order, without diacritics.</summary>
    public string? Tim { get; set; }

    /// <summary>Commune of the group.</summary>
    public Guid? Xa { get; set; }

    /// <summary>Mass organisation of the group.</summary>
    public Guid? Hoi { get; set; }

    /// <summary>Code of the group.</summary>
    public string? To { get; set; }

    /// <summary>Who the row is assigned to: <see cref="Mine"/>, <see cref="Nobody"/> or the key of an account.</summary>
    public string? Giao { get; set; }

    /// <summary>Whether rows that are put off are shown, and only those.</summary>
    public bool Hoan { get; set; }

    /// <summary>The page.</summary>
    public int Trang { get; set; } = 1;

    /// <summary>Whether nothing is narrowed.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Tim) && string.IsNullOrEmpty(To) && string.IsNullOrEmpty(Giao) && (Xa ?? Hoi) is null && !Hoan;

    /// <summary>Those of the rows that fit, put off or not.</summary>
    public IQueryable<WatchHit> Narrow(PortalDbContext db, IQueryable<WatchHit> hits, Guid me)
    {
        if (Xa is not null || Hoi is not null || !string.IsNullOrEmpty(To))
            hits = hits.Where(hit => db.GroupsOf(Xa, Hoi, To).Any(grp => grp.Id == hit.GroupId));
        foreach (var word in SearchWords.Of(Tim))
        {
            hits = hits.Where(hit => db.Groups.Any(grp => grp.Id == hit.GroupId && grp.SearchKey.Contains(word))
                || db.Memberships.Any(stay => stay.Id == hit.MembershipId && stay.Member.SearchKey.Contains(word))
                || db.Loans.Any(loan => loan.Id == hit.Id && loan.Code == word));
        }

        return Giao switch
        {
            Nobody => hits.Where(hit => !db.AssignedNow().Any(mark => mark.SubjectId == hit.Id && mark.Topic == hit.Topic && mark.GroupId == hit.GroupId)),
            Mine => AssignedTo(db, hits, me),
            _ when Guid.TryParse(Giao, out var person) => AssignedTo(db, hits, person),
            _ => hits,
        };
    }

    private static IQueryable<WatchHit> AssignedTo(PortalDbContext db, IQueryable<WatchHit> hits, Guid person) => hits.Where(hit =>
        db.AssignedNow().Any(mark => mark.SubjectId == hit.Id && mark.Topic == hit.Topic && mark.GroupId == hit.GroupId && mark.PersonId == person));
}
