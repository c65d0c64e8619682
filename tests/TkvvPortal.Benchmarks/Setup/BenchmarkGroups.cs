using System.Globalization;
using Microsoft.Data.Sqlite;

namespace TkvvPortal.Benchmarks.Setup;

/// <summary>
/// Makes groups of 60 members with an open, uncollected sheet by copying the largest group of the demo data, so that a full save can
/// be repeated. Keys are derived from numbers: portal and floor get the same rows.
/// </summary>
internal sealed class BenchmarkGroups(SqliteConnection database, int month)
{
    private const int Members = 60;
    private const long Deposit = 50_000;
    private const string AccountPrefix = "benchmark.";
    private const string CodePrefix = "99000";

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

    private BenchmarkGroup Add(int number)
    {
        var source = _rows.Read(
            "SELECT g.* FROM Groups g JOIN Sheets s ON s.GroupId = g.Id AND s.Month = @p0 WHERE s.MemberCount = @p1 ORDER BY g.Code LIMIT 1",
            month, Members).SingleOrDefault() ?? throw new InvalidOperationException($"The demo data has no sheet of {Members} members in {month}.");
        var (from, group, code) = (source["Id"]!, Key(), CodePrefix + number.ToString("00", CultureInfo.InvariantCulture));
        _rows.Insert("Groups", source, ("Id", group), ("Code", code), ("CollectsInterest", 1), ("CollectsDeposits", 1));
        var stays = CopyMembers(from, group);
        CopyLoans(from, group, stays, number);
        foreach (var account in _rows.Read("SELECT * FROM DepositAccounts WHERE GroupId = @p0", from))
            _rows.Insert("DepositAccounts", account, ("Id", Key()), ("GroupId", group), ("MembershipId", stays[account["MembershipId"]!]));
        var payments = CopySheet(from, group, stays);
        _rows.Insert("ReceiptBooks", new() { ["GroupId"] = group, ["Year"] = month / 100, ["LastNumber"] = 0, ["Version"] = Key() });
        return new BenchmarkGroup(code, AddLeader(group, number), payments);
    }

    private Dictionary<object, string> CopyMembers(object from, string group)
    {
        var stays = new Dictionary<object, string>();
        foreach (var stay in _rows.Read("SELECT * FROM Memberships WHERE GroupId = @p0", from))
        {
            stays[stay["Id"]!] = Key();
            _rows.Insert("Memberships", stay, ("Id", stays[stay["Id"]!]), ("GroupId", group));
        }

        foreach (var term in _rows.Read("SELECT * FROM BoardTerms WHERE GroupId = @p0", from))
            _rows.Insert("BoardTerms", term, ("Id", Key()), ("GroupId", group), ("MembershipId", stays[term["MembershipId"]!]));
        return stays;
    }

    private void CopyLoans(object from, string group, Dictionary<object, string> stays, int number)
    {
        foreach (var (loan, index) in _rows.Read("SELECT * FROM Loans WHERE GroupId = @p0", from).Select((loan, index) => (loan, index)))
        {
            var code = string.Create(CultureInfo.InvariantCulture, $"99{number:00}{index:000000000000}");
            _rows.Insert("Loans", loan, ("Id", Key()), ("GroupId", group), ("MembershipId", stays[loan["MembershipId"]!]), ("Code", code));
        }
    }

    private Dictionary<Guid, Payment> CopySheet(object from, string group, Dictionary<object, string> stays)
    {
        var sheet = _rows.Read("SELECT * FROM Sheets WHERE GroupId = @p0 AND Month = @p1", from, month).Single();
        var copy = Key();
        _rows.Insert("Sheets", sheet, ("Id", copy), ("GroupId", group), ("SaveCount", 0));
        var payments = new Dictionary<Guid, Payment>();
        foreach (var row in _rows.Read("SELECT * FROM SheetRows WHERE SheetId = @p0 ORDER BY Number", sheet["Id"]!))
        {
            var stay = stays[row["MembershipId"]!];
            _rows.Insert("SheetRows", row, ("SheetId", copy), ("GroupId", group), ("MembershipId", stay));
            payments[Guid.Parse(stay)] = new Payment((long)row["Arrears"]! + (long)row["MonthInterest"]!, Deposit);
        }

        return payments;
    }

    private string AddLeader(string group, int number)
    {
        var (name, user) = (AccountPrefix + number, Key());
        var leader = _rows.Read("SELECT * FROM Users WHERE UserName = 'totruong1'").Single();
        _rows.Insert("Users", leader, ("Id", user), ("UserName", name), ("NormalizedUserName", name.ToUpperInvariant()));
        var assignment = _rows.Read("SELECT * FROM Assignments WHERE UserId = @p0", leader["Id"]!).Single();
        _rows.Insert("Assignments", assignment, ("Id", Key()), ("UserId", user), ("GroupId", group));
        return name;
    }

    /// <summary>As EF writes keys on SQLite: upper case.</summary>
    private string Key() => new Guid(++_lastKey, 0xBE, 0x4000, [0x80, 0, 0, 0, 0, 0, 0, 0]).ToString().ToUpperInvariant();
}
