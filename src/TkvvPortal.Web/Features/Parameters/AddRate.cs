using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Parameters;

/// <summary>Adds the next rate of a programme with its document; loans lent before keep theirs.</summary>
public sealed class AddRate(PortalDbContext db, PortalClock clock) : IUseCase
{
    public sealed record Page(string Code, string Name, DateOnly Earliest, Form Form);

    public sealed class Form : DatedForm
    {
        [Required, Display(Name = "lãi suất")]
        public decimal? Rate { get; set; }
    }

    /// <summary>The page, or null when there is no such programme; one query.</summary>
    public async Task<Page?> PageAsync(string code, Form? form = null) =>
        await FindAsync(code) is { } programme ? new Page(code, programme.Name, clock.Month.FirstDay, form ?? new Form()) : null;

    /// <summary>Saves; false when there is no such programme. The same rate of the same day again changes nothing.</summary>
    public async Task<bool> HandleAsync(string code, Form form)
    {
        if (await FindAsync(code) is not { } programme)
            return false;
        var rates = await db.ProgrammeRates.AsNoTracking().Where(rate => rate.ProgrammeId == programme.Id).ToListAsync();
        if (rates.Exists(rate => rate.EffectiveFrom == form.EffectiveFrom && rate.Rate.PercentPerYear == form.Rate && rate.Source == form.Source))
            return true;
        db.Add(ProgrammeRate.Next(programme.Id, rates.Select(rate => rate.EffectiveFrom), form.Rate!.Value, form.ToChange(), clock.Today));
        await db.SaveChangesAsync();
        return true;
    }

    private Task<LoanProgramme?> FindAsync(string code) => db.Programmes.AsNoTracking().SingleOrDefaultAsync(programme => programme.Code == code);
}
