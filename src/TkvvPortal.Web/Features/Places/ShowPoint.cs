using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Places;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Places;

/// <summary>One transaction point with everything it was and will be.</summary>
public sealed class ShowPoint(PortalDbContext db, PortalClock clock) : IUseCase
{
    public sealed record Page(string Code, string Name, int SessionDay, string Commune, IReadOnlyList<Stretch> Stretches);

    public sealed record Stretch(string Name, int SessionDay, string Commune, DateOnly From, DateOnly? To, string? Source);

    /// <summary>The page, or null when there is no such point; two queries.</summary>
    public async Task<Page?> PageAsync(string code)
    {
        var now = await (
            from point in db.PointsOn(clock.Today)
            where point.Code == code
            join commune in db.Communes on point.CommuneId equals commune.Id
            select new { point.PointId, point.Name, point.SessionDay, Commune = commune.Name }).SingleOrDefaultAsync();
        if (now is null)
            return null;
        var stretches = await (
            from term in db.PointTerms
            where term.PointId == now.PointId
            join commune in db.Communes on term.CommuneId equals commune.Id
            orderby term.ValidFrom descending
            select new Stretch(term.Name, term.SessionDay, commune.Name, term.ValidFrom, term.ValidTo, term.Source)).ToListAsync();
        return new Page(code, now.Name, now.SessionDay, now.Commune, stretches);
    }
}
