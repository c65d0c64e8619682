using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Places;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Places;

/// <summary>One commune on a day of its life: where it came from, what it became, its hamlets and points.</summary>
public sealed class ShowCommune(PortalDbContext db, PortalClock clock) : IUseCase
{
    public sealed record Page(Head Commune, DateOnly Day, IReadOnlyList<Relative> Before, IReadOnlyList<Relative> After, PageOf<HamletOnDay> Hamlets, IReadOnlyList<PointOnDay> Points);

    public sealed record Head(Guid Id, string Code, string Name, DateOnly From, DateOnly? To);

    /// <summary>A commune before or after.</summary>
    public sealed record Relative(string Code, string Name, DateOnly On);

    /// <summary>The page, or null when there is no such commune; a day outside its life becomes the nearest one. Six queries.</summary>
    public async Task<Page?> PageAsync(string code, DateOnly? on, int number)
    {
        var commune = await db.Communes.Where(one => one.Code == code).OrderByDescending(one => one.ValidFrom)
            .Select(one => new Head(one.Id, one.Code, one.Name, one.ValidFrom, one.ValidTo)).FirstOrDefaultAsync();
        if (commune is null)
            return null;
        var day = on ?? clock.Today;
        day = day < commune.From ? commune.From : day > commune.To ? commune.To.Value : day;
        return new Page(
            commune, day,
            await (from step in db.CommuneLineages
                   where step.SuccessorId == commune.Id
                   join other in db.Communes on step.PredecessorId equals other.Id
                   orderby other.Code
                   select new Relative(other.Code, other.Name, step.EffectiveOn)).ToListAsync(),
            await (from step in db.CommuneLineages
                   where step.PredecessorId == commune.Id
                   join other in db.Communes on step.SuccessorId equals other.Id
                   select new Relative(other.Code, other.Name, step.EffectiveOn)).ToListAsync(),
            await db.HamletsOn(day).Where(hamlet => hamlet.CommuneId == commune.Id).OrderBy(hamlet => hamlet.Code).ToPageAsync(number),
            await db.PointsOn(day).Where(point => point.CommuneId == commune.Id).OrderBy(point => point.Code).ToListAsync());
    }
}
