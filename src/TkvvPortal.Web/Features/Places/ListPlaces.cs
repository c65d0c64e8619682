using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Places;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Places;

/// <summary>Địa bàn: the communes of a day with their points, and the steps by which they came about or will change.</summary>
public sealed class ListPlaces(PortalDbContext db, PortalClock clock) : IUseCase
{
    public sealed record Page(DateOnly Day, DateOnly Today, IReadOnlyList<CommuneLine> Communes, IReadOnlyList<Step> Steps);

    public sealed record CommuneLine(string Code, string Name, DateOnly From, DateOnly? To, int Hamlets, IReadOnlyList<PointOnDay> Points);

    /// <summary>Former communes became one.</summary>
    public sealed record Step(DateOnly On, string Successor, string Code, IReadOnlyList<string> Predecessors, string? Source);

    /// <summary>The communes of a day, today's unless another is asked for; four queries.</summary>
    public async Task<Page> PageAsync(DateOnly? on)
    {
        var day = on ?? clock.Today;
        var communes = await db.Communes.AsNoTracking().Where(one => one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day)).OrderBy(one => one.Code).ToListAsync();
        var hamlets = await db.HamletsOn(day).GroupBy(one => one.CommuneId).Select(all => new { all.Key, Count = all.Count() }).ToDictionaryAsync(all => all.Key, all => all.Count);
        var points = (await db.PointsOn(day).OrderBy(point => point.Code).ToListAsync()).ToLookup(point => point.CommuneId);
        return new Page(
            day, clock.Today,
            [.. communes.Select(one => new CommuneLine(one.Code, one.Name, one.ValidFrom, one.ValidTo, hamlets.GetValueOrDefault(one.Id), [.. points[one.Id]]))],
            await StepsAsync());
    }

    private async Task<IReadOnlyList<Step>> StepsAsync()
    {
        var steps = await (
            from step in db.CommuneLineages
            join before in db.Communes on step.PredecessorId equals before.Id
            join after in db.Communes on step.SuccessorId equals after.Id
            orderby step.EffectiveOn descending, after.Code, before.Code
            select new { step.EffectiveOn, step.Source, After = after.Name, after.Code, Before = before.Name }).ToListAsync();
        return [.. steps.GroupBy(step => (step.EffectiveOn, step.After, step.Code)).Select(all =>
            new Step(all.Key.EffectiveOn, all.Key.After, all.Key.Code, [.. all.Select(step => step.Before)], all.First().Source))];
    }
}
