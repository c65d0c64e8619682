using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Members;

namespace TkvvPortal.Data.Scoping;

/// <summary>
/// Refuses to save a row of a group, or about a member, that does not exist for the person, where the query filter cannot help: inserts,
/// and moves from one group to another.
/// </summary>
internal sealed class ScopeGuard : SaveChangesInterceptor
{
    // The framework saves its own keys synchronously; everything else would pass by guard, version and audit.
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        eventData.Context!.ChangeTracker.Entries().All(entry => entry.Entity is DataProtectionKey || !IsTouched(entry))
            ? result
            : throw new NotSupportedException("Save asynchronously: the scope is checked in the database.");

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is PortalDbContext { Scope.Everything: false } db)
            await RefuseAsync(db, cancellationToken);
        return result;
    }

    private static async Task RefuseAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var groups = Touched(db, GroupsOf);
        groups.ExceptWith(FoundHere(db));
        if (groups.Count > 0 && groups.Count != await db.Groups.CountAsync(group => groups.Contains(group.Id), cancellationToken))
            throw new OutOfScopeException();
        var people = Touched(db, PeopleOf);
        people.ExceptWith(db.ChangeTracker.Entries<Member>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity.Id));
        if (people.Count > 0 && people.Count != await db.Members.CountAsync(person => people.Contains(person.Id), cancellationToken))
            throw new OutOfScopeException();
    }

    /// <summary>New groups that will exist for the person: the database cannot say so yet. The same condition as the filter "scope".</summary>
    private static IEnumerable<Guid> FoundHere(PortalDbContext db) => db.ChangeTracker.Entries<SavingsGroup>()
        .Where(entry => entry.State == EntityState.Added && (db.Scope.CommuneIds.Contains(entry.Entity.CommuneId)
            || db.Scope.Organisations.Contains(new OrganisationInCommune(entry.Entity.CommuneId, entry.Entity.OrganisationId))))
        .Select(entry => entry.Entity.Id);

    private static HashSet<Guid> Touched(DbContext db, Func<EntityEntry, IEnumerable<Guid>> keys) =>
        [.. db.ChangeTracker.Entries().Where(IsTouched).SelectMany(keys)];

    private static bool IsTouched(EntityEntry entry) => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;

    private static IEnumerable<Guid> GroupsOf(EntityEntry entry) => entry.Entity switch
    {
        IBelongsToGroup => Values(entry, nameof(IBelongsToGroup.GroupId)),
        SavingsGroup => Values(entry, nameof(SavingsGroup.Id)),
        _ => [],
    };

    private static IEnumerable<Guid> PeopleOf(EntityEntry entry) =>
        entry.Entity is IAboutMember ? Values(entry, nameof(IAboutMember.MemberId)) : [];

    private static IEnumerable<Guid> Values(EntityEntry entry, string property)
    {
        var value = entry.Property(property);
        yield return (Guid)value.CurrentValue!;
        if (entry.State != EntityState.Added)
            yield return (Guid)value.OriginalValue!;
    }
}
