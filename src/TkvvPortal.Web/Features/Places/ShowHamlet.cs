using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Places;

/// <summary>One hamlet with everything it was and will be.</summary>
public sealed class ShowHamlet(PortalDbContext db, PortalClock clock) : IUseCase
{
    public sealed record Page(string Code, string Name, DateOnly Today, IReadOnlyList<Stretch> Stretches);

    public sealed record Stretch(string Name, string Commune, DateOnly From, DateOnly? To, string? Source, bool IsDifficult);

    /// <summary>The page, or null when there is no such hamlet; two queries.</summary>
    public async Task<Page?> PageAsync(string code)
    {
        if (await db.Hamlets.AsNoTracking().SingleOrDefaultAsync(one => one.Code == code) is not { } hamlet)
            return null;
        var stretches = await (
            from placement in db.HamletPlacements
            where placement.HamletId == hamlet.Id
            join commune in db.Communes on placement.CommuneId equals commune.Id
            orderby placement.ValidFrom descending
            select new Stretch(placement.Name, commune.Name, placement.ValidFrom, placement.ValidTo, placement.Source, placement.IsDifficult)).ToListAsync();
        return new Page(code, hamlet.Name, clock.Today, stretches);
    }
}
