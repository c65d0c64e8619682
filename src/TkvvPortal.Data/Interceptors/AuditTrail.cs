using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using TkvvPortal.Data.Loans;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Auditing;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Interceptors;

/// <summary>Writes one <see cref="AuditEntry"/> per act and group in the transaction of the act; refuses to change an old one.</summary>
internal sealed class AuditTrail(Actor actor, PortalClock clock) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = eventData.Context!;
        var changed = db.ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .ToList();
        if (changed.Exists(entry => entry.Entity is AuditEntry && entry.State != EntityState.Added))
            throw new InvalidOperationException("The audit trail is append-only.");
        db.AddRange(Entries(changed));
        return ValueTask.FromResult(result);
    }

    private List<AuditEntry> Entries(List<EntityEntry> changed) => actor.Summary is { } summary
        ? [Entry(null, summary)]
        : [.. changed.Where(IsOfBusiness).GroupBy(GroupOf).Select(group => Entry(group.Key, AuditJson.Of(group)))];

    private AuditEntry Entry(Guid? groupId, string changes) => new(
        Guid.CreateVersion7(), clock.UtcNow, actor.UserId, actor.UserName, actor.Operation, groupId, changes);

    private static bool IsOfBusiness(EntityEntry entry) =>
        entry.Entity is not AuditEntry && !entry.IsOnlyForeseen() && entry.Entity.GetType().Namespace?.StartsWith("TkvvPortal.", StringComparison.Ordinal) == true;

    private static Guid? GroupOf(EntityEntry entry) => entry.Entity switch
    {
        IBelongsToGroup row => row.GroupId,
        SavingsGroup group => group.Id,
        _ => null,
    };
}
