using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Parameters;

/// <summary>Adds the next value of a parameter with its document.</summary>
public sealed class AddParameter(PortalDbContext db, PortalClock clock) : IUseCase
{
    public sealed record Page(string Key, string Meaning, ParameterLimits Limits, decimal Present, DateOnly Earliest, Form Form);

    public sealed class Form : DatedForm
    {
        [Required, Display(Name = "giá trị")]
        public decimal? Value { get; set; }
    }

    /// <summary>The page, or null when there is no such key; one query.</summary>
    public async Task<Page?> PageAsync(string key, Form? form = null)
    {
        var history = await HistoryAsync(key);
        if (history.Count == 0)
            return null;
        var present = new PolicyBook(history).Find(key, clock.Today);
        return new Page(key, present.Meaning, ParameterLimits.Of(key), present.Value, clock.Month.FirstDay, form ?? new Form());
    }

    /// <summary>Saves; false when there is no such key. The same value of the same day again changes nothing.</summary>
    public async Task<bool> HandleAsync(string key, Form form)
    {
        var history = await HistoryAsync(key);
        if (history.Count == 0)
            return false;
        if (history.Exists(row => row.EffectiveFrom == form.EffectiveFrom && row.Value == form.Value && row.Source == form.Source))
            return true;
        db.Add(PolicyParameter.Next(history, form.Value!.Value, form.ToChange(), clock.Today));
        await db.SaveChangesAsync();
        return true;
    }

    private Task<List<PolicyParameter>> HistoryAsync(string key) => db.PolicyParameters.AsNoTracking().Where(row => row.Key == key).ToListAsync();
}
