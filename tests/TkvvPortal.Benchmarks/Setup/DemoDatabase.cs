namespace TkvvPortal.Benchmarks.Setup;

/// <summary>The demo office, seeded once and kept; every run works on fresh copies with the benchmark's groups added.</summary>
internal sealed class DemoDatabase(Folders folders, PortalRelease portal, Options options)
{
    /// <summary>The seeded database, made when there is none for the present schema and seeding code.</summary>
    public async Task<string> SeededAsync(CancellationToken stop)
    {
        var asOf = options.AsOf.ToString("yyyy-MM-dd");
        var file = Path.Combine(folders.Cache, $"demo-{asOf}-{portal.DataKey()}.db");
        if (File.Exists(file))
            return file;
        foreach (var outdated in Directory.EnumerateFiles(folders.Cache, "demo-*.db"))
            File.Delete(outdated);
        var unfinished = Path.Combine(folders.Run, "seeding.db");
        await portal.SeedAsync(unfinished, asOf, stop);
        File.Move(unfinished, file);
        return file;
    }

    /// <summary>The seeded office made <see cref="Options.Scale"/> times as large; made once, because that takes minutes.</summary>
    public async Task<string> ScaledAsync(CancellationToken stop)
    {
        var seeded = await SeededAsync(stop);
        if (options.Scale == 1)
            return seeded;
        var file = Path.ChangeExtension(seeded, $"x{options.Scale}.db");
        if (File.Exists(file))
            return file;
        var unfinished = Copy(seeded, "multiplying");
        LargeOffice.Multiply(unfinished, options.Scale);
        File.Move(unfinished, file);
        return file;
    }

    /// <summary>Makes a copy for one child process.</summary>
    public string Copy(string seeded, string name)
    {
        var copy = Path.Combine(folders.Run, name + ".db");
        File.Copy(seeded, copy);
        return copy;
    }
}
