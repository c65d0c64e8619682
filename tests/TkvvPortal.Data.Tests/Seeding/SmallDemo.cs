using TkvvPortal.Data.Seeding;
using TkvvPortal.Data.Seeding.Demo;

namespace TkvvPortal.Data.Tests.Seeding;

/// <summary>The small demo, written once for the tests that only read it.</summary>
public sealed class SmallDemo : IAsyncLifetime
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    private SeedingDatabase _database = null!;

    public PortalDbContext Db => _database.Db;

    public DemoSummary Summary { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await SeedingDatabase.CreateAsync();
        Summary = await DemoData.SeedAsync(Db, new DemoOptions(Today, DemoSize.Small), "hash");
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
