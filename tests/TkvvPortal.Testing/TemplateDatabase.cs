using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using TkvvPortal.Data;
using TkvvPortal.Data.Identity;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Data.Seeding;
using TkvvPortal.Data.Seeding.Demo;

namespace TkvvPortal.Testing;

/// <summary>A SQLite file with the small demo, made once a process; every factory works on its own copy.</summary>
public static class TemplateDatabase
{
    /// <summary>The password of every account of the small demo.</summary>
    public const string Password = "Thu-nghiem#2026";

    /// <summary>Rounds of the password hash: the real number would only make the tests slow.</summary>
    internal const int HashRounds = 1_000;

    private static readonly Lazy<Task<string>> Template = new(CreateAsync);

    /// <summary>A new copy of the template.</summary>
    public static async Task<string> CopyAsync()
    {
        var copy = NewFile();
        File.Copy(await Template.Value, copy);
        return copy;
    }

    internal static string NewFile() => Path.Combine(Path.GetTempPath(), $"tkvv-test-{Guid.NewGuid():N}.db");

    internal static void Delete(string file)
    {
        foreach (var part in (string[])[file, file + "-wal", file + "-shm"])
            File.Delete(part);
    }

    private static async Task<string> CreateAsync()
    {
        var file = NewFile();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Delete(file);
        var settings = new Dictionary<string, string?> { ["ConnectionStrings:Portal"] = $"Data Source={file};Pooling=False" };
        await using var services = new ServiceCollection()
            .AddPortalData(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .Replace(ServiceDescriptor.Singleton<TimeProvider>(new FakeTimeProvider(TestTime.Now)))
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentScope>().Use(DataScope.Office);
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        await db.MigratePortalAsync();
        await ReferenceData.EnsureAsync(db);
        await DemoData.SeedAsync(db, new DemoOptions(TestTime.Today, DemoSize.Small), Hash());
        return file;
    }

    private static string Hash()
    {
        var rounds = Options.Create(new PasswordHasherOptions { IterationCount = HashRounds });
        return new PasswordHasher<PortalUser>(rounds).HashPassword(new PortalUser(), Password);
    }
}
