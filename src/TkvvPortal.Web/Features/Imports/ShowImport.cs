using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Imports;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Imports;

/// <summary>What a file would change, or has changed, row by row.</summary>
public sealed class ShowImport(PortalDbContext db) : IUseCase
{
    public sealed record Page(Head Run, bool CanBeUndone, ImportOutcome? Chosen, PageOf<Line> Lines, ApplyImport.Form Form)
    {
        public string Address => $"/nhap-lieu/{Run.Id}";
    }

    public sealed record Head(
        Guid Id, ImportKind Kind, string FileName, DateOnly? DataDate, ImportStatus Status, ImportCounts Counts, IReadOnlyList<string> Remarks,
        DateTime ReadAtUtc, string ReadByName, DateTime? AppliedAtUtc, DateTime? UndoneAtUtc, string? UndoneByName, bool HasFile);

    public sealed record Line(int Number, ImportOutcome Outcome, string Key, string Detail, string Notes);

    /// <summary>The page; null when there is no such import. Five queries.</summary>
    public async Task<Page?> PageAsync(Guid id, ImportOutcome? outcome, int number, ApplyImport.Form? posted = null)
    {
        var run = await db.ImportRuns.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id);
        if (run is null)
            return null;
        var hasFile = await db.ImportFiles.AnyAsync(file => file.RunId == id && file.Content != null);
        var last = await db.ImportRuns.Where(one => one.Kind == run.Kind && one.Status == ImportStatus.Applied)
            .OrderByDescending(one => one.AppliedAtUtc).Select(one => (Guid?)one.Id).FirstOrDefaultAsync();
        var lines = db.ImportLines.Where(line => line.RunId == id && (outcome == null || line.Outcome == outcome))
            .OrderByDescending(line => line.Outcome == ImportOutcome.Refused).ThenBy(line => line.Number)
            .Select(line => new Line(line.Number, line.Outcome, line.Key, line.Detail, line.Notes));
        return new Page(HeadOf(run, hasFile), last == id, outcome, await lines.ToPageAsync(number), posted ?? new ApplyImport.Form());
    }

    private static Head HeadOf(ImportRun run, bool hasFile) => new(
        run.Id, run.Kind, run.FileName, run.DataDate, run.Status, run.Counts, run.Remarks.Split('\n', StringSplitOptions.RemoveEmptyEntries),
        run.ReadAtUtc, run.ReadByName, run.AppliedAtUtc, run.UndoneAtUtc, run.UndoneByName, hasFile);
}
