using System.Diagnostics;
using System.Security.Cryptography;
using TkvvPortal.Benchmarks.Processes;

namespace TkvvPortal.Benchmarks.Setup;

/// <summary>The portal as it would be installed: published in Release, with its compressed static files.</summary>
internal sealed class PortalRelease(Folders folders)
{
    private const string Program = "TkvvPortal.Web.dll";
    private static readonly string[] WhatDataDependsOn = ["TkvvPortal.Data.dll", "TkvvPortal.Domain.dll"];

    private string Folder => Path.Combine(folders.Cache, "portal");

    /// <summary>Builds and publishes; quick when nothing changed.</summary>
    public Task PublishAsync(CancellationToken stop) => Tool.RunAsync(
        folders.Repository, ["publish", "src/TkvvPortal.Web", "-c", "Release", "-o", Folder, "--nologo", "-v", "q"], stop);

    /// <summary>Fills a new database with the demo office of a day.</summary>
    public Task SeedAsync(string database, string asOf, CancellationToken stop) => Tool.RunAsync(
        Folder, [Program, "seed-demo", "--as-of", asOf, .. Settings(database, Path.Combine(folders.Run, "seed-logs"))], stop);

    /// <summary>The command that imports a file of loans into a database.</summary>
    public ProcessStartInfo Import(string database, string file) => new(
        "dotnet", [Program, "import", "loans", file, .. Settings(database, Path.Combine(folders.Run, "import-logs"))]) { WorkingDirectory = Folder };

    /// <summary>Starts serving a database on a free port.</summary>
    public Task<Child> ServeAsync(string database, string logs, CancellationToken stop, params string[] more) => Child.StartAsync(
        "dotnet", Folder, [Program, "--urls", "http://127.0.0.1:0", .. Settings(database, logs), .. more], stop);

    /// <summary>Changes when the seeded rows may change: the schema, the rules or the seeding itself.</summary>
    public string DataKey()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in WhatDataDependsOn)
            hash.AppendData(File.ReadAllBytes(Path.Combine(Folder, file)));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    private static string[] Settings(string database, string logs) =>
        [$"--ConnectionStrings:Portal=Data Source={database}", $"--Logging:Folder={logs}", "--environment=Production"];
}
