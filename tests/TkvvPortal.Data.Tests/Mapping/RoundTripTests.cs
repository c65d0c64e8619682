using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using TkvvPortal.Data.Tests.Setup;
using TkvvPortal.Domain.Groups;

namespace TkvvPortal.Data.Tests.Mapping;

/// <summary>Everything the domain makes is the same after saving and reading, on every provider.</summary>
public sealed class RoundTripTests(SharedWorlds worlds)
{
    /// <summary>Tables of the framework that the portal leaves empty.</summary>
    private static readonly string[] Unused =
        ["IdentityUserClaim<Guid>", "IdentityUserLogin<Guid>", "IdentityUserToken<Guid>", "IdentityUserPasskey<Guid>", "DataProtectionKey"];

    [Theory, MemberData(nameof(Providers.All), MemberType = typeof(Providers))]
    public async Task Every_entity_reads_as_it_was_saved(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = new Dictionary<string, Saved>();
        await TestWorld.SaveAsync(database, saved =>
        {
            foreach (var entry in saved.ChangeTracker.Entries())
                world[Key(entry)] = new Saved(entry.Metadata, [.. entry.Metadata.GetProperties().Select(p => (p, entry.Property(p.Name).CurrentValue))]);
        });

        await using var reading = database.Open();
        foreach (var type in reading.Db.Model.GetEntityTypes())
            await LoadAsync(reading.Db, type);

        var read = reading.Db.ChangeTracker.Entries().ToDictionary(Key);
        Assert.Equal(world.Keys.Order(), read.Keys.Order());
        Assert.All(world, saved => Assert.All(saved.Value.Values, value =>
            Assert.Equal((value.Property.Name, Exact(value.Value)), (value.Property.Name, Exact(read[saved.Key].Property(value.Property.Name).CurrentValue)))));
    }

    [Theory, MemberData(nameof(Providers.All), MemberType = typeof(Providers))]
    public async Task The_world_of_these_tests_has_a_row_of_every_entity_and_a_value_in_every_column(string provider)
    {
        var (database, _) = await worlds.OfAsync(provider);
        await using var session = database.Open();

        foreach (var type in session.Db.Model.GetEntityTypes().Where(type => !Unused.Contains(type.DisplayName())))
        {
            var rows = await LoadAsync(session.Db, type);
            Assert.True(rows.Count > 0, $"There is no {type.DisplayName()}.");
            if (type.ClrType.Assembly != typeof(SavingsGroup).Assembly)
                continue;
            foreach (var property in type.GetProperties())
                Assert.True(rows.Exists(row => !IsDefault(session.Db.Entry(row).Property(property.Name))), $"{type.DisplayName()}.{property.Name} is always empty.");
        }
    }

    private static Task<List<object>> LoadAsync(PortalDbContext db, IEntityType type) =>
        (Task<List<object>>)typeof(RoundTripTests).GetMethod(nameof(ToListAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(type.ClrType).Invoke(null, [db])!;

    private static async Task<List<object>> ToListAsync<T>(PortalDbContext db)
        where T : class => [.. await db.Set<T>().ToListAsync()];

    private static bool IsDefault(PropertyEntry property) =>
        property.CurrentValue is not { } value || value is "" || (value.GetType().IsValueType && value.Equals(Activator.CreateInstance(value.GetType())));

    private static object? Exact(object? value) => value switch
    {
        DateTime instant => (instant.Ticks, instant.Kind),
        byte[] bytes => Convert.ToHexString(bytes),
        _ => value,
    };

    private static string Key(EntityEntry entry) =>
        entry.Metadata.DisplayName() + ":" + string.Join('/', entry.Metadata.FindPrimaryKey()!.Properties.Select(p => entry.Property(p.Name).CurrentValue));

    private sealed record Saved(IEntityType Type, List<(IProperty Property, object? Value)> Values);
}
