namespace TkvvPortal.Data.Places;

/// <summary>Where a hamlet lay on a day and what it and its commune were called.</summary>
public sealed class HamletOnDay
{
    /// <summary>The hamlet.</summary>
    public Guid HamletId { get; init; }

    /// <summary>The hamlet's code.</summary>
    public string Code { get; init; } = "";

    /// <summary>The hamlet's name, with the word "Ấp".</summary>
    public string Name { get; init; } = "";

    /// <summary>The commune.</summary>
    public Guid CommuneId { get; init; }

    /// <summary>The commune's name without the word "xã".</summary>
    public string Commune { get; init; } = "";
}

/// <summary>What a transaction point was on a day.</summary>
public sealed class PointOnDay
{
    /// <summary>The point.</summary>
    public Guid PointId { get; init; }

    /// <summary>The bank's code.</summary>
    public string Code { get; init; } = "";

    /// <summary>The name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The commune.</summary>
    public Guid CommuneId { get; init; }

    /// <summary>The day of the month of the session.</summary>
    public int SessionDay { get; init; }
}

/// <summary>
/// The places as they were on a day: the one way by which lists, reports and printed papers name them. To be joined; a place that no
/// stretch covers is as it is today.
/// </summary>
public static class PlacesAsOf
{
    /// <summary>Every hamlet on a day.</summary>
    public static IQueryable<HamletOnDay> HamletsOn(this PortalDbContext db, DateOnly day) =>
        from hamlet in db.Hamlets
        from placement in db.HamletPlacements
            .Where(one => one.HamletId == hamlet.Id && one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day)).DefaultIfEmpty()
        join commune in db.Communes on placement == null ? hamlet.CommuneId : placement.CommuneId equals commune.Id
        select new HamletOnDay
        {
            HamletId = hamlet.Id,
            Code = hamlet.Code,
            Name = placement == null ? hamlet.Name : placement.Name,
            CommuneId = commune.Id,
            Commune = commune.Name,
        };

    /// <summary>Every transaction point on a day.</summary>
    public static IQueryable<PointOnDay> PointsOn(this PortalDbContext db, DateOnly day) =>
        from point in db.TransactionPoints
        from term in db.PointTerms
            .Where(one => one.PointId == point.Id && one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day)).DefaultIfEmpty()
        select new PointOnDay
        {
            PointId = point.Id,
            Code = point.Code,
            Name = term == null ? point.Name : term.Name,
            CommuneId = term == null ? point.CommuneId : term.CommuneId,
            SessionDay = term == null ? point.SessionDay : term.SessionDay,
        };
}
