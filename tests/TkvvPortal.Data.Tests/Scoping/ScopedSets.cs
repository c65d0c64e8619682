using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Groups;

namespace TkvvPortal.Data.Tests.Scoping;

/// <summary>Every kind of row that belongs to a group, so that a new one is tested without a new line here.</summary>
public static class ScopedSets
{
    public static IReadOnlyList<ScopedSet> All { get; } =
    [
        .. typeof(IBelongsToGroup).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IBelongsToGroup)))
            .Select(type => (ScopedSet)Activator.CreateInstance(typeof(ScopedSet<>).MakeGenericType(type))!),
    ];
}

public abstract class ScopedSet
{
    public abstract string Name { get; }

    /// <summary>The groups of all rows that can be seen, one by one.</summary>
    public abstract Task<List<Guid>> GroupsAsync(PortalDbContext db);

    public abstract Task<int> CountAsync(PortalDbContext db);

    /// <summary>The keys of a group's rows.</summary>
    public abstract Task<List<object?[]>> KeysAsync(PortalDbContext db, Guid groupId);

    public abstract ValueTask<object?> FindAsync(PortalDbContext db, object?[] keys);
}

public sealed class ScopedSet<T> : ScopedSet
    where T : class, IBelongsToGroup
{
    public override string Name => typeof(T).Name;

    public override Task<List<Guid>> GroupsAsync(PortalDbContext db) => db.Set<T>().Select(row => row.GroupId).ToListAsync();

    public override Task<int> CountAsync(PortalDbContext db) => db.Set<T>().CountAsync();

    public override async Task<List<object?[]>> KeysAsync(PortalDbContext db, Guid groupId)
    {
        var keys = db.Model.FindEntityType(typeof(T))!.FindPrimaryKey()!.Properties;
        var rows = await db.Set<T>().Where(row => row.GroupId == groupId).ToListAsync();
        return [.. rows.Select(row => keys.Select(key => db.Entry(row).Property(key.Name).CurrentValue).ToArray())];
    }

    public override async ValueTask<object?> FindAsync(PortalDbContext db, object?[] keys) => await db.Set<T>().FindAsync(keys);
}
