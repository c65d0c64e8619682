using System.Globalization;
using Microsoft.Data.Sqlite;

namespace TkvvPortal.Benchmarks.Setup;

/// <summary>
/// Makes groups of 60 members with an open, uncollected sheet by copying sheet rows of the demo data with their members, loans and
/// deposits, so that a full save can be repeated. Keys are derived from numbers: portal and floor get the same rows.
/// </summary>
internal sealed class BenchmarkGroups(SqliteConnection database, int month)
{
    private const int Members = 60;
    private const long Deposit = 50_000;
    private const string AccountPrefix = "benchmark.";
    private const string CodePrefix = "99000";
    private static readonly string[] Summed = ["Outstanding", "Overdue", "Arrears", "MonthInterest", "DepositBalance"];

    private readonly RowCopier _rows = new(database);
    private int _lastKey;

    /// <summary>Adds groups to a copy of the database.</summary>
    public static IReadOnlyList<BenchmarkGroup> AddTo(string file, int count, DateOnly asOf)
    {
        using var database = new SqliteConnection($"Data Source={file};Pooling=False");
        database.Open();
        using var transaction = database.BeginTransaction();
        var maker = new BenchmarkGroups(database, (asOf.Year * 100) + asOf.Month);
        List<BenchmarkGroup> groups = [.. Enumerable.Range(1, count).Select(maker.Add)];
        transaction.Commit();
        return groups;
    }

    /// <summary>Takes the receipts of the benchmark's groups out again, with their batches, audit entries and numbers.</summary>
    public static async Task ForgetReceiptsAsync(string file, CancellationToken stop)
    {
        await using var database = new SqliteConnection($"Data Source={file}");
        await database.OpenAsync(stop);
        await using var command = database.CreateCommand();
        const string ours = $"(SELECT Id FROM Groups WHERE Code LIKE '{CodePrefix}%')";
        command.CommandText =
            $"""
            BEGIN;
            DELETE FROM Receipts WHERE GroupId IN {ours};
            DELETE FROM ReceiptBatches WHERE GroupId IN {ours};
            DELETE FROM AuditEntries WHERE GroupId IN {ours};
            UPDATE ReceiptBooks SET LastNumber = 0 WHERE GroupId IN {ours};
            UPDATE Sheets SET SaveCount = 0 WHERE GroupId IN {ours};
            COMMIT;
            """;
        await command.ExecuteNonQueryAsync(stop);
    }

    /// <summary>Sixty rows of the month's sheets, those of the first groups.</summary>
    private List<Dictionary<string, object?>> SourceRows() => _rows.Read(
        """
        SELECT r.* FROM SheetRows r JOIN Sheets s ON s.Id = r.SheetId JOIN Groups g ON g.Id = r.GroupId
        WHERE s.Month = @p0 AND g.Code NOT LIKE @p1 ORDER BY g.Code, r.Number LIMIT @p2
        """, month, CodePrefix + "%", Members);

    private BenchmarkGroup Add(int number)
    {
        var rows = SourceRows();
        if (rows.Count < Members)
            throw new InvalidOperationException($"The demo data has no sheets with {Members} members in {month}.");
        var (from, group, code) = (rows[0]["GroupId"]!, Key(), CodePrefix + number.ToString("00", CultureInfo.InvariantCulture));
        _rows.Insert("Groups", One("Groups", "Id", from), ("Id", group), ("Code", code), ("CollectsInterest", 1), ("CollectsDeposits", 1));
        var stays = rows.ToDictionary(row => (string)row["MembershipId"]!, _ => Key());
        CopyMembers(stays, group, number);
        CopyOf("BoardTerms", group, stays);
        CopyOf("DepositAccounts", group, stays);
        CopyOf("Loans", group, stays, loan => ("Code", string.Create(CultureInfo.InvariantCulture, $"99{number:00}{loan:000000000000}")));
        var payments = CopySheet(rows, group, stays);
        _rows.Insert("ReceiptBooks", new() { ["GroupId"] = group, ["Year"] = month / 100, ["LastNumber"] = 0, ["Version"] = Key() });
        return new BenchmarkGroup(code, AddLeader(group, number), payments);
    }

    private void CopyMembers(Dictionary<string, string> stays, string group, int number)
    {
        foreach (var ((stay, copy), index) in stays.Select((pair, index) => (pair, index)))
        {
            var (row, member) = (One("Memberships", "Id", stay), Key());
            var customer = string.Create(CultureInfo.InvariantCulture, $"99{number:00}{index:000000}");
            _rows.Insert("Members", One("Members", "Id", row["MemberId"]!), ("Id", member), ("CustomerCode", customer));
            _rows.Insert("Memberships", row, ("Id", copy), ("GroupId", group), ("MemberId", member));
        }
    }

    /// <summary>Copies what belongs to the copied memberships.</summary>
    private void CopyOf(string table, string group, Dictionary<string, string> stays, Func<int, (string Column, object? Value)>? unique = null)
    {
        var number = 0;
        foreach (var (stay, copy) in stays)
        {
            foreach (var row in _rows.Read($"SELECT * FROM \"{table}\" WHERE MembershipId = @p0", stay))
                _rows.Insert(table, row, [("Id", Key()), ("GroupId", group), ("MembershipId", copy), .. unique is null ? [] : new[] { unique(++number) }]);
        }
    }

    private Dictionary<Guid, Payment> CopySheet(List<Dictionary<string, object?>> rows, string group, Dictionary<string, string> stays)
    {
        var sheet = Key();
        (string, object?)[] sums = [.. Summed.Select(column => (column, (object?)rows.Sum(row => (long)row[column]!)))];
        _rows.Insert(
            "Sheets", One("Sheets", "Id", rows[0]["SheetId"]!),
            [("Id", sheet), ("GroupId", group), ("SaveCount", 0), ("MemberCount", Members), .. sums]);
        var payments = new Dictionary<Guid, Payment>();
        foreach (var (row, index) in rows.Select((row, index) => (row, index)))
        {
            var stay = stays[(string)row["MembershipId"]!];
            _rows.Insert("SheetRows", row, ("SheetId", sheet), ("GroupId", group), ("MembershipId", stay), ("Number", index + 1));
            payments[Guid.Parse(stay)] = new Payment((long)row["Arrears"]! + (long)row["MonthInterest"]!, Deposit);
        }

        return payments;
    }

    private Dictionary<string, object?> One(string table, string column, object value) =>
        _rows.Read($"SELECT * FROM \"{table}\" WHERE \"{column}\" = @p0", value).Single();

    private string AddLeader(string group, int number)
    {
        var (name, user) = (AccountPrefix + number, Key());
        var leader = One("Users", "UserName", DemoPeople.Leader);
        _rows.Insert("Users", leader, ("Id", user), ("UserName", name), ("NormalizedUserName", name.ToUpperInvariant()));
        _rows.Insert("Assignments", One("Assignments", "UserId", leader["Id"]!), ("Id", Key()), ("UserId", user), ("GroupId", group));
        return name;
    }

    /// <summary>As EF writes keys on SQLite: upper case.</summary>
    private string Key() => new Guid(++_lastKey, 0xBE, 0x4000, [0x80, 0, 0, 0, 0, 0, 0, 0]).ToString().ToUpperInvariant();
}
