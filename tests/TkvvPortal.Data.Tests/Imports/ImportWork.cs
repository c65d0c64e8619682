using TkvvPortal.Data.Imports;
using TkvvPortal.Data.Seeding;
using TkvvPortal.Data.Tests.Setup;
using TkvvPortal.Domain.Imports;

namespace TkvvPortal.Data.Tests.Imports;

/// <summary>An empty portal with reference data, and the samples of the documents.</summary>
internal sealed class ImportWork : IAsyncDisposable
{
    private ImportWork(TestDatabase database) => Database = database;

    public TestDatabase Database { get; }

    public static async Task<ImportWork> StartAsync(string provider = Providers.Sqlite)
    {
        var work = new ImportWork(await TestDatabase.CreateAsync(provider));
        await using var session = work.Database.Open();
        await ReferenceData.EnsureAsync(session.Db);
        return work;
    }

    /// <summary>A portal that holds the clean samples up to a kind.</summary>
    public static async Task<ImportWork> WithSamplesAsync(ImportKind upTo)
    {
        var work = await StartAsync();
        foreach (var (kind, file) in Samples.Where(sample => sample.Kind <= upTo))
            await work.ImportAsync(kind, file);
        return work;
    }

    public static IReadOnlyList<(ImportKind Kind, string File)> Samples { get; } =
    [
        (ImportKind.Groups, "groups.xlsx"), (ImportKind.Members, "members.xlsx"), (ImportKind.Loans, "loans.xlsx"), (ImportKind.Scores, "CDTOTKVV_20261031.xlsx"),
    ];

    public static ImportRequest Sample(ImportKind kind, string file) =>
        new(kind, file, File.ReadAllBytes(Path.Combine(TkvvPortal.Testing.Repository.Root, "docs", "samples", file)), null);

    /// <summary>Reads a sample and saves nothing.</summary>
    public Task<ImportPlan> PlanAsync(ImportKind kind, string file) => PlanAsync(Sample(kind, file));

    public async Task<ImportPlan> PlanAsync(ImportRequest request)
    {
        await using var session = Database.Open();
        return await new ImportEngine(session.Db, Database.PortalClock).PlanAsync(request);
    }

    public Task<ImportRun> ImportAsync(ImportKind kind, string file, bool skip = false) => ImportAsync(Sample(kind, file), skip);

    /// <summary>Reads and saves, a minute after the import before.</summary>
    public async Task<ImportRun> ImportAsync(ImportRequest request, bool skip = false)
    {
        Database.Clock.Advance(TimeSpan.FromMinutes(1));
        await using var session = Database.Open();
        var plan = await new ImportEngine(session.Db, Database.PortalClock).PlanAsync(request);
        var runs = new ImportRuns(session.Db, session.Actor, Database.PortalClock);
        var run = await runs.KeepAsync(Guid.CreateVersion7(), plan, keepContent: false);
        await runs.ApplyAsync(run.Id, plan, skip);
        return run;
    }

    public async Task UndoAsync(ImportRun run)
    {
        await using var session = Database.Open();
        await new ImportRuns(session.Db, session.Actor, Database.PortalClock).UndoAsync(run.Id);
    }

    public async Task<T> ReadAsync<T>(Func<PortalDbContext, Task<T>> read)
    {
        await using var session = Database.Open();
        return await read(session.Db);
    }

    /// <summary>A file of one heading and some rows, as text.</summary>
    public static ImportRequest Text(ImportKind kind, string name, params string[] lines) =>
        new(kind, name, System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines)), null);

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
