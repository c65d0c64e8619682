using Microsoft.Data.Sqlite;

namespace TkvvPortal.Benchmarks.Floor;

/// <summary>The search box by hand: members and groups whose key has every word.</summary>
internal static class FloorSearch
{
    private const int Shown = 8;

    public static FloorList Read(SqliteConnection connection, string asked)
    {
        var words = asked.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var all = string.Join(" AND ", words.Select((_, index) => $"instr(t.SearchKey, @w{index}) > 0"));
        (string, object)[] arguments = [.. words.Select((word, index) => ($"@w{index}", (object)word))];
        List<string[]> rows =
        [
            .. FloorDatabase.Read(connection, $"SELECT t.CustomerCode, t.FullName FROM Members t WHERE {all} ORDER BY t.SortKey LIMIT {Shown}", Pair, arguments),
            .. FloorDatabase.Read(connection, $"SELECT t.Code, t.Name FROM Groups t WHERE {all} ORDER BY t.Code LIMIT {Shown}", Pair, arguments),
        ];
        return new FloorList(rows.Count, rows);
    }

    private static string[] Pair(SqliteDataReader row) => [row.GetString(0), row.GetString(1)];
}
