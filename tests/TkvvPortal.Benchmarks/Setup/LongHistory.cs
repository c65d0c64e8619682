using Microsoft.Data.Sqlite;

namespace TkvvPortal.Benchmarks.Setup;

/// <summary>
/// Gives an office many times the past: sheets, receipts of a save, reversals, meetings with duties and officials, answered opinions, scores and
/// kept months are copied into years before. Groups, members and loans stay as many as they are: a district does not grow, its past does.
/// </summary>
internal sealed class LongHistory(SqliteConnection database)
{
    private static readonly string[] Tables =
    [
        "Sheets", "ReceiptBatches", "ReceiptReversals", "Meetings", "DutyAssignments", "OfficialAttendances", "Petitions", "GroupScores", "MonthSnapshots",
        "FiguresOfGroups", "FiguresOfProgrammes",
    ];

    private static readonly string[] Keys = ["Id", "SheetId", "MeetingId", "BatchId", "ReceiptId"];

    private static readonly string[] Days = ["ScheduledOn", "ReceivedOn", "ReversedOn", "AnswerBy", "RepliedOn", "ToldOn"];

    /// <summary>Multiplies the past of a database that nobody has open; a failure leaves it unusable.</summary>
    public static void Multiply(string file, int times)
    {
        using var database = new SqliteConnection($"Data Source={file};Pooling=False");
        database.Open();
        new LongHistory(database).Multiply(times);
    }

    private void Multiply(int times)
    {
        Run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -400000; PRAGMA temp_store = MEMORY;");
        Run($"CREATE TEMP TABLE Copies AS WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < {times - 1}) SELECT k FROM n");
        foreach (var table in Tables)
        {
            var columns = Columns(table);
            Run(
                $"""
                BEGIN;
                INSERT OR IGNORE INTO "{table}" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
                SELECT {string.Join(", ", columns.Select(Value))} FROM Copies CROSS JOIN (SELECT * FROM "{table}"{(table == "Petitions" ? " WHERE Status = 5" : "")}) t;
                COMMIT;
                """);
        }

        Run("PRAGMA journal_mode = WAL; ANALYZE;");
    }

    /// <summary>Keys of their own, and every day and month as many years before.</summary>
    private static string Value(string column) => column switch
    {
        _ when Keys.Contains(column) => $"CASE WHEN t.\"{column}\" IS NULL THEN NULL ELSE printf('%03X', 256 + k) || substr(t.\"{column}\", 4) END",
        "Month" => "t.Month - 100 * k",
        "Link" => "t.Link - 1000000 * k",
        _ when Days.Contains(column) => $"date(t.\"{column}\", '-' || k || ' years')",
        _ => $"t.\"{column}\"",
    };

    private List<string> Columns(string table)
    {
        using var command = database.CreateCommand();
        command.CommandText = $"SELECT name FROM pragma_table_info('{table}')";
        using var reader = command.ExecuteReader();
        List<string> names = [];
        while (reader.Read())
            names.Add(reader.GetString(0));
        return names.Count > 0 ? names : throw new InvalidOperationException($"There is no table {table}.");
    }

    private void Run(string sql)
    {
        using var command = database.CreateCommand();
        command.CommandTimeout = 0;
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
