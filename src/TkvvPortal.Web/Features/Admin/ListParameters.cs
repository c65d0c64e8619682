using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Admin;

/// <summary>Tham số: dated values of the rules and the programmes' rates, each with its source.</summary>
public sealed class ListParameters(PortalDbContext db, PortalClock clock) : IUseCase
{
    public sealed record Page(IReadOnlyList<Parameter> Parameters, IReadOnlyList<Programme> Programmes);

    public sealed record Parameter(string Key, decimal Value, string Meaning, DateOnly EffectiveFrom, string Source, Standing Standing);

    public sealed record Programme(string Code, string ShortName, string Name, bool InterestInGrace, IReadOnlyList<Rate> Rates);

    public sealed record Rate(InterestRate Value, DateOnly EffectiveFrom, string Source, Standing Standing);

    /// <summary>Whether a dated value holds today.</summary>
    public enum Standing
    {
        Past,
        Present,
        Coming,
    }

    public async Task<Page> PageAsync()
    {
        var parameters = await db.PolicyParameters.AsNoTracking().ToListAsync();
        var programmes = await db.Programmes.AsNoTracking().OrderBy(programme => programme.Code).ToListAsync();
        var rates = (await db.ProgrammeRates.AsNoTracking().ToListAsync()).ToLookup(rate => rate.ProgrammeId);
        return new Page(
            [.. parameters.GroupBy(parameter => parameter.Key).OrderBy(group => group.Key, StringComparer.Ordinal)
                .SelectMany(group => Dated([.. group], parameter => parameter.EffectiveFrom))
                .Select(row => new Parameter(
                    row.Item.Key, row.Item.Value, row.Item.Meaning, row.Item.EffectiveFrom, row.Item.Source, row.Standing))],
            [.. programmes.Select(programme => new Programme(
                programme.Code, programme.ShortName, programme.Name, programme.InterestInGrace,
                [.. Dated([.. rates[programme.Id]], rate => rate.EffectiveFrom)
                    .Select(row => new Rate(row.Item.Rate, row.Item.EffectiveFrom, row.Item.Source, row.Standing))]))]);
    }

    /// <summary>Newest first; the latest one begun by today is the present one.</summary>
    private IEnumerable<(T Item, Standing Standing)> Dated<T>(IReadOnlyCollection<T> items, Func<T, DateOnly> from)
    {
        var begun = items.Where(item => from(item) <= clock.Today).Select(from).DefaultIfEmpty().Max();
        return items.OrderByDescending(from).Select(item => (item, from(item) == begun ? Standing.Present
            : from(item) < begun ? Standing.Past : Standing.Coming));
    }
}
