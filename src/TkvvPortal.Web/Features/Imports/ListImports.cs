using TkvvPortal.Data;
using TkvvPortal.Domain.Imports;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Imports;

/// <summary>The form for a file, and every file that was read, newest first.</summary>
public sealed class ListImports(PortalDbContext db) : IUseCase
{
    public sealed record Page(ReadFile.Form Form, PageOf<Line> Runs);

    public sealed record Line(
        Guid Id, ImportKind Kind, string FileName, ImportStatus Status, DateTime ReadAtUtc, string ReadByName, int New, int Changed, int Refused);

    /// <summary>The page; two queries.</summary>
    public async Task<Page> PageAsync(int number, ReadFile.Form? posted = null)
    {
        var runs = db.ImportRuns.OrderByDescending(run => run.ReadAtUtc).ThenBy(run => run.Id)
            .Select(run => new Line(run.Id, run.Kind, run.FileName, run.Status, run.ReadAtUtc, run.ReadByName, run.New, run.Changed, run.Refused));
        return new Page(posted ?? new ReadFile.Form { Id = Guid.CreateVersion7() }, await runs.ToPageAsync(number));
    }
}
