using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Places;
using TkvvPortal.Domain.Sessions;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Sessions;

/// <summary>A point's session of a month, recorded or not.</summary>
public sealed record SessionHead(Guid PointId, string Code, string Point, string Commune, FiscalMonth Month, DateOnly HeldOn, CommuneSession? Session)
{
    public string Address => $"/phien/{Code}/{Month.ToRoute()}";

    public bool IsOpen => Session?.ClosedOn is null;
}

/// <summary>Finds sessions: those of the points where the person has a group in scope; others do not exist.</summary>
public sealed class SessionPoints(PortalDbContext db) : IUseCase
{
    /// <summary>The session of a point and month; null when the point does not exist for the person. Two queries; the session is tracked.</summary>
    public async Task<SessionHead?> FindAsync(string code, FiscalMonth month)
    {
        var point = await Points(month).Where(one => one.Code == code).SingleOrDefaultAsync();
        if (point is null)
            return null;
        var session = await db.CommuneSessions.Include(one => one.Conclusions).SingleOrDefaultAsync(one => one.PointId == point.PointId && one.Month == month);
        return new SessionHead(point.PointId, point.Code, point.Name, point.Commune, month, session?.HeldOn ?? month.Day(point.SessionDay), session);
    }

    /// <summary>The points of the person's groups as they are at the end of a month.</summary>
    internal IQueryable<Place> Points(FiscalMonth month) =>
        from point in db.PointsOn(month.LastDay)
        where db.Groups.Any(grp => grp.TransactionPointId == point.PointId)
        join commune in db.Communes on point.CommuneId equals commune.Id
        select new Place { PointId = point.PointId, Code = point.Code, Name = point.Name, Commune = commune.Name, SessionDay = point.SessionDay };

    /// <summary>A point with its commune. Set by property, so that the database can filter it.</summary>
    internal sealed class Place
    {
        public Guid PointId { get; init; }
        public string Code { get; init; } = "";
        public string Name { get; init; } = "";
        public string Commune { get; init; } = "";
        public int SessionDay { get; init; }
    }
}
