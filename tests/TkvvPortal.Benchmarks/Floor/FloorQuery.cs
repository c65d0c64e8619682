using Microsoft.Data.Sqlite;

namespace TkvvPortal.Benchmarks.Floor;

/// <summary>A statement of a list put together from what the address asks for, as somebody who writes SQL by hand would.</summary>
internal sealed class FloorQuery(IQueryCollection asked)
{
    private const int PageSize = 20;

    private readonly List<string> _conditions = [];
    private readonly List<(string Name, object Value)> _arguments = [("@today", DateTime.UtcNow.ToString("yyyy-MM-dd"))];

    /// <summary>What the address says under a name; empty when nothing.</summary>
    public string this[string name] => asked[name].ToString();

    /// <summary>The order asked for, without its direction.</summary>
    public string Order => this["sap"].TrimStart('-');

    /// <summary>Adds a condition with its values.</summary>
    public void Where(string condition, params (string Name, object Value)[] arguments)
    {
        _conditions.Add(condition);
        _arguments.AddRange(arguments);
    }

    /// <summary>Adds a condition on a filter when the address uses it; the condition names the filter as its parameter.</summary>
    public void WhereAsked(string name, string condition)
    {
        if (this[name].Length > 0)
            Where(condition, ("@" + name, this[name].ToUpperInvariant()));
    }

    /// <summary>Adds a condition for each word searched for; <c>@word</c> stands for the word.</summary>
    public void WhereWords(string condition)
    {
        foreach (var (word, index) in this["tim"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((word, index) => (word, index)))
            Where(condition.Replace("@word", "@word" + index, StringComparison.Ordinal), ("@word" + index, word));
    }

    /// <summary>Counts the list and reads the rows of its page; <paramref name="rows"/> reads those of the keys in <c>page</c>.</summary>
    public FloorList Read(SqliteConnection connection, string key, string from, string order, string rows)
    {
        var where = string.Join(" AND ", _conditions);
        var total = FloorDatabase.Read(connection, $"SELECT COUNT(*) FROM {from} WHERE {where}", row => row.GetInt64(0), Used(where))[0];
        var last = Math.Max(1, (total + PageSize - 1) / PageSize);
        var page = Math.Clamp(long.TryParse(this["trang"], out var number) ? number : 1, 1, last);
        var sql =
            $"""
            WITH page AS (SELECT {key} AS Id FROM {from} WHERE {where} ORDER BY {order} LIMIT {PageSize} OFFSET {(page - 1) * PageSize})
            {rows}
            """;
        return new FloorList(total, FloorDatabase.Read(connection, sql, Cells, Used(sql)));
    }

    /// <summary>"DESC" when the order is turned round, or when it begins with the largest and is not.</summary>
    public string Direction(bool largestFirst = false) => this["sap"].StartsWith('-') != largestFirst ? "DESC" : "ASC";

    private (string, object)[] Used(string sql) => [.. _arguments.Where(argument => sql.Contains(argument.Name, StringComparison.Ordinal))];

    private static string[] Cells(SqliteDataReader row)
    {
        var cells = new string[row.FieldCount];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = row.IsDBNull(i) ? "" : row.GetFieldType(i) == typeof(long) ? row.GetInt64(i).ToString("N0") : row.GetString(i);
        return cells;
    }
}

/// <summary>A page of a list.</summary>
public sealed record FloorList(long Total, IReadOnlyList<string[]> Rows);
