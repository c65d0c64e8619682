using Microsoft.Data.Sqlite;

namespace TkvvPortal.Benchmarks.Setup;

/// <summary>
/// Makes an office many times as large: every group with its board, members, loans, deposits, scores and meetings is copied, with keys and
/// codes of its own. Places, organisations and accounts stay, so a commune and an officer get as many times more. What the lists do not
/// read (sheets, receipts, attendance) is not copied.
/// </summary>
internal sealed class LargeOffice(SqliteConnection database)
{
    private static readonly string[] Tables =
        ["Groups", "Members", "Memberships", "BoardTerms", "DepositAccounts", "Loans", "GroupScores", "Meetings"];

    private static readonly string[] Keys = ["Id", "GroupId", "MemberId", "MembershipId"];

    /// <summary>Multiplies the rows of a database that nobody has open; a failure leaves it unusable.</summary>
    public static void Multiply(string file, int times)
    {
        using var database = new SqliteConnection($"Data Source={file};Pooling=False");
        database.Open();
        new LargeOffice(database).Multiply(times);
    }

    private void Multiply(int times)
    {
        Run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -400000; PRAGMA temp_store = MEMORY;");
        Run($"CREATE TEMP TABLE Copies AS WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < {times - 1}) SELECT k FROM n");
        var indexes = Read(
            $"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ({string.Join(',', Tables.Select(table => $"'{table}'"))})", 2);
        foreach (var index in indexes)
            Run($"DROP INDEX \"{index[0]}\"");
        foreach (var table in Tables)
            Copy(table);
        foreach (var index in indexes)
            Run(index[1]);
        Run("PRAGMA journal_mode = WAL");
    }

    private void Copy(string table)
    {
        var columns = Read($"SELECT name FROM pragma_table_info('{table}')", 1).ConvertAll(row => row[0]);
        Run(
            $"""
            BEGIN;
            INSERT INTO "{table}" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            SELECT {string.Join(", ", columns.Select(column => Value(table, column)))} FROM Copies CROSS JOIN (SELECT * FROM "{table}") t;
            COMMIT;
            """);
    }

    /// <summary>The value of a column in a copy: keys and codes differ by the number of the copy, the last digits of phones and papers too.</summary>
    private static string Value(string table, string column) => (table, column) switch
    {
        _ when Keys.Contains(column) => $"printf('%03X', 256 + k) || substr(t.\"{column}\", 4)",
        ("Groups" or "Loans", "Code") or ("Members", "CustomerCode") => Code("t." + column),
        ("Groups", "SearchKey") => $"replace(t.SearchKey, t.Code, {Code("t.Code")})",
        ("Members", "SearchKey") => $"replace(t.SearchKey, t.CustomerCode, {Code("t.CustomerCode")})",
        ("Members", "Phone" or "NationalId") => $"substr(t.{column}, 1, length(t.{column}) - 2) || printf('%02d', k)",
        _ => $"t.\"{column}\"",
    };

    /// <summary>No code of the demo data has a nine in the third place.</summary>
    private static string Code(string column) => $"printf('%02d9', k) || substr({column}, 4)";

    private void Run(string sql)
    {
        using var command = database.CreateCommand();
        command.CommandTimeout = 0;
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private List<string[]> Read(string sql, int columns)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, columns).Select(reader.GetString)]);
        return rows;
    }
}
