using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Imports;
using TkvvPortal.Domain.Imports;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Imports;

/// <summary>Saves a file that was shown.</summary>
public sealed class ApplyImport(PortalDbContext db, ImportEngine engine, ImportRuns runs, ImportProgress underway) : IUseCase
{
    public sealed class Form
    {
        [Display(Name = "Bỏ qua các dòng bị từ chối")]
        public bool SkipRefused { get; set; }
    }

    /// <summary>
    /// Saves the file, or finds it saved already; false when there is no such file. Throws TK-217, and TK-218 after renewing the preview
    /// when the portal has changed since it was shown.
    /// </summary>
    public async Task<bool> HandleAsync(Guid id, Form form)
    {
        var run = await db.ImportRuns.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id);
        if (run is null)
            return false;
        if (run.Status != ImportStatus.Previewed)
            return true;
        var content = await db.ImportFiles.Where(file => file.RunId == id).Select(file => file.Content).SingleAsync();
        using var progress = underway.Follow(id);
        var plan = await engine.PlanAsync(new ImportRequest(run.Kind, run.FileName, content!, run.DataDate), progress);
        try
        {
            await runs.ApplyAsync(id, plan, form.SkipRefused);
        }
        catch (RuleViolationException refused) when (refused.Rule == ImportRules.PreviewStillHolds)
        {
            db.ChangeTracker.Clear();
            await runs.RenewAsync(id, plan);
            throw;
        }

        return true;
    }
}
