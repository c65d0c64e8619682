using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Parameters;

/// <summary>Tham số: the values of the rules and the programmes' rates that hold today or will, each with its source.</summary>
public sealed class ListParameters(PortalDbContext db, PortalClock clock) : IUseCase
{
    public sealed record Page(IReadOnlyList<Dated<Parameter>> Parameters, IReadOnlyList<Programme> Programmes);

    public sealed record Parameter(string Key, decimal Value, string Meaning, DateOnly EffectiveFrom, string Source);

    public sealed record Programme(string Code, string ShortName, string Name, bool InterestInGrace, IReadOnlyList<Dated<Rate>> Rates);

    public sealed record Rate(InterestRate Value, DateOnly EffectiveFrom, string Source);

    /// <summary>The page; three queries.</summary>
    public async Task<Page> PageAsync()
    {
        var parameters = await db.PolicyParameters.AsNoTracking().ToListAsync();
        var programmes = await db.Programmes.AsNoTracking().OrderBy(programme => programme.Code).ToListAsync();
        var rates = (await db.ProgrammeRates.AsNoTracking().ToListAsync()).ToLookup(rate => rate.ProgrammeId);
        return new Page(
            [.. parameters.GroupBy(parameter => parameter.Key).OrderBy(group => group.Key, StringComparer.Ordinal).SelectMany(ReadableOf)],
            [.. programmes.Select(programme => new Programme(
                programme.Code, programme.ShortName, programme.Name, programme.InterestInGrace,
                [.. DatedValues.Order(rates[programme.Id].Select(rate => new Rate(rate.Rate, rate.EffectiveFrom, rate.Source)), rate => rate.EffectiveFrom, clock.Today)
                    .Where(rate => rate.Standing != Standing.Past)]))]);
    }

    private IEnumerable<Dated<Parameter>> ReadableOf(IEnumerable<PolicyParameter> ofKey) => DatedValues.Order(
        ofKey.Select(row => new Parameter(row.Key, row.Value, row.Meaning, row.EffectiveFrom, row.Source)), row => row.EffectiveFrom, clock.Today)
        .Where(row => row.Standing != Standing.Past);
}
