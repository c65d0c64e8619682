using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Interceptors;

/// <summary>Gives every saved <see cref="IHaveVersion"/> a new version, so that a stale form is refused.</summary>
internal sealed class VersionStamp : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        foreach (var entry in eventData.Context!.ChangeTracker.Entries<IHaveVersion>())
        {
            if (entry.State is EntityState.Added or EntityState.Modified)
                entry.Property(nameof(IHaveVersion.Version)).CurrentValue = Guid.CreateVersion7();
        }

        return ValueTask.FromResult(result);
    }
}
