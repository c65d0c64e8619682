using Microsoft.Data.Sqlite;

namespace TkvvPortal.Benchmarks.Floor;

/// <summary>A pooled connection for each request, and prepared commands on it.</summary>
public sealed class FloorDatabase(string file)
{
    private readonly string _connection = $"Data Source={file}";

    /// <summary>Opens a pooled connection with the setting the portal uses.</summary>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();
        Run(connection, "PRAGMA busy_timeout=5000");
        return connection;
    }

    /// <summary>Reads all rows of a query.</summary>
    public static List<T> Read<T>(SqliteConnection connection, string sql, Func<SqliteDataReader, T> row, params (string Name, object Value)[] arguments)
    {
        using var command = Command(connection, sql, arguments);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(row(reader));
        return rows;
    }

    /// <summary>Runs a statement.</summary>
    public static void Run(SqliteConnection connection, string sql, params (string Name, object Value)[] arguments)
    {
        using var command = Command(connection, sql, arguments);
        command.ExecuteNonQuery();
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, (string Name, object Value)[] arguments)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in arguments)
            command.Parameters.AddWithValue(name, value);
        command.Prepare();
        return command;
    }
}
