using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Scoping;

namespace TkvvPortal.Data;

/// <summary>The portal on SQLite. One writer at a time: saves of this process wait in a fair line instead of polling the file.</summary>
public sealed class SqlitePortalDbContext(DbContextOptions<SqlitePortalDbContext> options, CurrentScope scope)
    : PortalDbContext(options, scope)
{
    private static readonly SemaphoreSlim WriteGate = new(1, 1);

    /// <inheritdoc />
    /// <remarks>EF gives its functions to a SQLite connection at every opening and takes them back at every closing: dearer than most queries.</remarks>
    public override Task KeepConnectionAsync() => Database.OpenConnectionAsync();

    /// <inheritdoc />
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        await WriteGate.WaitAsync(cancellationToken);
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            WriteGate.Release();
        }
    }
}
