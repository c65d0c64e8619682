namespace TkvvPortal.Benchmarks.Setup;

/// <summary>Where things are: the repository, what is kept between runs, and what belongs to this run.</summary>
internal sealed class Folders
{
    public Folders()
    {
        Repository = Find();
        Cache = Path.Combine(Repository, "artifacts", "benchmarks");
        Run = Path.Combine(Cache, $"run-{Environment.ProcessId}");
        Directory.CreateDirectory(Run);
    }

    public string Repository { get; }

    /// <summary>Kept between runs: the published portal and the seeded database.</summary>
    public string Cache { get; }

    /// <summary>Deleted after the run: copies of the database, logs.</summary>
    public string Run { get; }

    public void DeleteRun() => Directory.Delete(Run, recursive: true);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "TkvvPortal.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("TkvvPortal.sln was not found above the benchmark.");
    }
}
