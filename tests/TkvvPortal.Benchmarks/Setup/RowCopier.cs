using Microsoft.Data.Sqlite;

namespace TkvvPortal.Benchmarks.Setup;

/// <summary>Copies rows whatever columns they have, so that a new column needs no change here.</summary>
internal sealed class RowCopier(SqliteConnection database)
{
    /// <summary>Reads the rows of a query.</summary>
    public List<Dictionary<string, object?>> Read(string sql, params object[] arguments)
    {
        using var command = Command(sql, arguments);
        using var reader = command.ExecuteReader();
        var rows = new List<Dictionary<string, object?>>();
        while (reader.Read())
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, i => reader.IsDBNull(i) ? null : (object?)reader.GetValue(i)));
        return rows;
    }

    /// <summary>Inserts a row with some of its values replaced.</summary>
    public void Insert(string table, Dictionary<string, object?> row, params (string Column, object? Value)[] replaced)
    {
        var copy = new Dictionary<string, object?>(row);
        foreach (var (column, value) in replaced)
            copy[column] = value;
        var columns = copy.Keys.ToList();
        var names = string.Join(", ", columns.Select(column => $"\"{column}\""));
        var places = string.Join(", ", columns.Select((_, index) => $"@p{index}"));
        using var command = Command($"INSERT INTO \"{table}\" ({names}) VALUES ({places})", [.. copy.Values]);
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, object?[] arguments)
    {
        var command = database.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < arguments.Length; i++)
            command.Parameters.AddWithValue($"@p{i}", arguments[i] ?? DBNull.Value);
        return command;
    }
}
