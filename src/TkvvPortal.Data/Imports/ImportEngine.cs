using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Imports.Kinds;
using TkvvPortal.Data.Imports.Reading;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Imports;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Imports;

/// <summary>
/// Reads a file against the database. The acts of the domain are carried out on tracked rows and not saved: what the context then finds
/// changed is the preview, and saving the context is the import.
/// </summary>
public sealed class ImportEngine(PortalDbContext db, PortalClock clock)
{
    private const int RowsBetweenReports = 250;

    /// <summary>
    /// What the file would do. Throws TK-200 or TK-201 when it cannot be read at all, and <see cref="OutOfScopeException"/> without the
    /// scope of the whole office.
    /// </summary>
    /// <param name="request">The file.</param>
    /// <param name="progress">Is told how far it has come, every 250 rows.</param>
    public async Task<ImportPlan> PlanAsync(ImportRequest request, IProgress<ImportStep>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!db.Scope.Everything)
            throw new OutOfScopeException();
        var template = ImportTemplate.Of(request.Kind);
        var (heading, rows) = Heading.Find(SourceFile.Rows(request.Content, template), template);
        var kind = Of(request, template);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            await kind.LoadAsync();
            List<SourceRow> sources = [.. rows];
            List<RowInWork> taken = new(sources.Count);
            var repeated = new RepeatedRows(kind, template);
            foreach (var source in sources)
            {
                if (taken.Count % RowsBetweenReports == 0)
                    progress?.Report(new ImportStep(ImportStage.Comparing, taken.Count, sources.Count));
                taken.Add(Take(kind, repeated, new RowInWork(heading.Read(source), source)));
            }

            List<string> remarks = [.. kind.Finish()];
            progress?.Report(new ImportStep(ImportStage.Writing, 0, 0));
            db.ChangeTracker.DetectChanges();
            var differences = new Differences(db, kind.Names);
            return new ImportPlan(request, [.. taken.Select(differences.Of)], remarks, CsvText.Line(heading.Row.Cells.Select(cell => cell.Text)));
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    private IImportOfKind Of(ImportRequest request, ImportTemplate template) => request.Kind switch
    {
        ImportKind.Groups => new GroupImport(db, template),
        ImportKind.Members => new MemberImport(db, template, request, clock),
        ImportKind.Loans => new LoanImport(db, template, request, clock),
        _ => new ScoreImport(db, template, request),
    };

    private RowInWork Take(IImportOfKind kind, RepeatedRows repeated, RowInWork work)
    {
        work.Key = kind.KeyOf(work.Row);
        if (work.Row.IsRefused || !repeated.IsWorthReading(work))
            return work;
        try
        {
            kind.Take(work);
        }
        catch (RuleViolationException refused)
        {
            work.Row.Refuse(refused);
        }

        if (work.Row.IsRefused)
            TakeBack(work);
        return work;
    }

    private void TakeBack(RowInWork work)
    {
        foreach (var entry in work.Touched.Select(db.Entry))
        {
            if (entry.State == EntityState.Added)
                entry.State = EntityState.Detached;
            else
                entry.CurrentValues.SetValues(entry.OriginalValues);
        }
    }
}
