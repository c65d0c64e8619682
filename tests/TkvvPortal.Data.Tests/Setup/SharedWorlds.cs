using System.Collections.Concurrent;
using TkvvPortal.Data.Tests.Setup;

[assembly: AssemblyFixture(typeof(SharedWorlds))]

namespace TkvvPortal.Data.Tests.Setup;

/// <summary>One saved world a provider, for tests that only read or whose saves are refused.</summary>
public sealed class SharedWorlds : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<Task<(TestDatabase Database, TestWorld World)>>> _worlds = new();

    public Task<(TestDatabase Database, TestWorld World)> OfAsync(string provider) =>
        _worlds.GetOrAdd(provider, name => new Lazy<Task<(TestDatabase, TestWorld)>>(() => SaveAsync(name))).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var world in _worlds.Values)
            await (await world.Value).Database.DisposeAsync();
    }

    private static async Task<(TestDatabase Database, TestWorld World)> SaveAsync(string provider)
    {
        var database = await TestDatabase.CreateAsync(provider);
        return (database, await TestWorld.SaveAsync(database));
    }
}
