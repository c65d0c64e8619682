using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TkvvPortal.Data.Interceptors;

/// <summary>
/// Waits for another process's write instead of failing. WAL and <c>synchronous=FULL</c> are the defaults of a database that EF
/// created: an acknowledged receipt survives a power cut.
/// </summary>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    private const string Settings = "PRAGMA busy_timeout=5000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
