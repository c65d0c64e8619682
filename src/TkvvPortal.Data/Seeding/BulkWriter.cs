using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace TkvvPortal.Data.Seeding;

/// <summary>
/// Writes very many new rows in one transaction, past the change tracker but with EF Core's own columns and converters, so
/// that a row looks exactly as if EF Core had saved it. No audit entry and no version stamp is made: for demo data and the
/// lines of a preview, which are no act of anybody.
/// </summary>
internal static class BulkWriter
{
    private const int RowsPerCopy = 10_000;

    /// <summary>Writes the tables in the given order, parents first; all rows or none.</summary>
    public static async Task WriteAsync(PortalDbContext db, IEnumerable<IReadOnlyList<object>> tables)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        foreach (var rows in tables.Where(rows => rows.Count > 0))
        {
            var table = BulkTable.Of(db, rows[0].GetType());
            if (transaction.GetDbTransaction() is SqlTransaction sqlServer)
                await CopyAsync(sqlServer, table, rows);
            else
                Insert(transaction.GetDbTransaction(), table, rows);
        }

        await transaction.CommitAsync();
    }

    /// <summary>SQLite: one prepared command, executed per row.</summary>
    private static void Insert(DbTransaction transaction, BulkTable table, IReadOnlyList<object> rows)
    {
        using var command = ((SqliteConnection)transaction.Connection!).CreateCommand();
        command.Transaction = (SqliteTransaction)transaction;
        var names = table.Columns.Select((_, index) => "@p" + index).ToArray();
        for (var index = 0; index < names.Length; index++)
            command.Parameters.Add(table.Columns[index].Mapping.CreateParameter(command, names[index], null, nullable: true));
#pragma warning disable CA2100 // Table and column names come from EF Core's model.
        command.CommandText =
            $"INSERT INTO {table.Name} ({string.Join(", ", table.Columns.Select(column => column.Quoted))}) VALUES ({string.Join(", ", names)})";
#pragma warning restore CA2100
        command.Prepare();
        foreach (var row in rows)
        {
            for (var index = 0; index < names.Length; index++)
                command.Parameters[index].Value = table.Columns[index].ValueOf(row);
            command.ExecuteNonQuery();
        }
    }

    /// <summary>SQL Server: bulk copy with constraints checked, a slice of rows at a time.</summary>
    private static async Task CopyAsync(SqlTransaction transaction, BulkTable table, IReadOnlyList<object> rows)
    {
        using var copy = new SqlBulkCopy(transaction.Connection, SqlBulkCopyOptions.CheckConstraints, transaction);
        copy.DestinationTableName = table.Name;
        copy.BulkCopyTimeout = 0;
        foreach (var column in table.Columns)
            copy.ColumnMappings.Add(column.Name, column.Name);
        foreach (var slice in rows.Chunk(RowsPerCopy))
        {
            using var data = new DataTable();
            foreach (var column in table.Columns)
                data.Columns.Add(column.Name, TypeInTable(column.ProviderType));
            foreach (var row in slice)
                data.Rows.Add([.. table.Columns.Select(column => ValueInTable(column.ValueOf(row)))]);
            await copy.WriteToServerAsync(data);
        }
    }

    private static Type TypeInTable(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain == typeof(DateOnly) ? typeof(DateTime) : plain == typeof(TimeOnly) ? typeof(TimeSpan) : plain;
    }

    private static object ValueInTable(object value) => value switch
    {
        DateOnly day => day.ToDateTime(TimeOnly.MinValue),
        TimeOnly time => time.ToTimeSpan(),
        _ => value,
    };
}
