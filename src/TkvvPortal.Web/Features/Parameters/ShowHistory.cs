using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Parameters;

/// <summary>Every value a parameter or a programme's rate ever had, newest first.</summary>
public sealed class ShowHistory(PortalDbContext db, PortalClock clock) : IUseCase
{
    /// <summary>Add is the address of the form for a further value.</summary>
    public sealed record Page(string Title, string Subtitle, IReadOnlyList<Dated<Line>> Lines, string Add);

    public sealed record Line(string Value, DateOnly From, string Source, string? Reason);

    /// <summary>The history of a parameter, or null when there is no such key; one query.</summary>
    public async Task<Page?> OfParameterAsync(string key)
    {
        var rows = await db.PolicyParameters.AsNoTracking().Where(row => row.Key == key).ToListAsync();
        if (rows.Count == 0)
            return null;
        var lines = rows.Select(row => new Line(row.Value.ToString("#,0.######"), row.EffectiveFrom, row.Source, row.Reason));
        return new Page(rows[0].Meaning, key, Order(lines), $"/quan-tri/tham-so/{key}/them");
    }

    /// <summary>The rates of a programme, or null when there is no such programme; two queries.</summary>
    public async Task<Page?> OfProgrammeAsync(string code)
    {
        if (await db.Programmes.AsNoTracking().SingleOrDefaultAsync(programme => programme.Code == code) is not { } programme)
            return null;
        var rows = await db.ProgrammeRates.AsNoTracking().Where(rate => rate.ProgrammeId == programme.Id).ToListAsync();
        var lines = rows.Select(rate => new Line(rate.Rate.ToString(), rate.EffectiveFrom, rate.Source, rate.Reason));
        return new Page(programme.Name, $"{programme.Code} · {programme.ShortName} · món vay giữ lãi suất lúc giải ngân", Order(lines), $"/quan-tri/chuong-trinh/{code}/them");
    }

    private IReadOnlyList<Dated<Line>> Order(IEnumerable<Line> lines) => DatedValues.Order(lines, line => line.From, clock.Today);
}
