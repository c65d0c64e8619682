using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;

namespace TkvvPortal.Benchmarks.Floor;

/// <summary>Writes the rows a save of the portal writes, in one transaction: batch, receipts, sheet, book, audit entry.</summary>
internal sealed class FloorSave(SqliteConnection connection, SqliteTransaction transaction, FloorSave.Sheet sheet)
{
    /// <summary>An audit text as long as the portal's for 60 receipts.</summary>
    private static readonly string AuditText = new('x', 24_000);

    private const string Leader = "BENCHMARK";

    /// <summary>A seal as long as the portal's.</summary>
    private static readonly string Seal = new('0', 64);

    private readonly string _batch = NewKey();
    private readonly string _now = DateTime.UtcNow.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
    private readonly string _today = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public sealed record Sheet(string Id, string Group, int Month, int LastNumber, int LastLink);

    public static void Write(SqliteConnection connection, string code, int month, IFormCollection form)
    {
        using var transaction = connection.BeginTransaction();
        var sheet = FloorDatabase.Read(
            connection,
            """
            SELECT s.Id, s.GroupId, b.LastNumber, (SELECT COALESCE(MAX(r.Link), 0) FROM Receipts r WHERE r.GroupId = s.GroupId) FROM Sheets s
            JOIN Groups g ON g.Id = s.GroupId
            JOIN ReceiptBooks b ON b.GroupId = g.Id AND b.Year = @year
            WHERE g.Code = @code AND s.Month = @month
            """,
            row => new Sheet(row.GetString(0), row.GetString(1), month, row.GetInt32(2), row.GetInt32(3)),
            ("@code", code), ("@month", month), ("@year", month / 100))[0];
        var save = new FloorSave(connection, transaction, sheet);
        var (members, interest, deposit) = (form["member"], Amounts(form["interest"]), Amounts(form["deposit"]));
        save.Batch(interest.Sum(), deposit.Sum());
        save.Receipts(members!, interest, deposit);
        save.Rest(members.Count);
        transaction.Commit();
    }

    private static long[] Amounts(IEnumerable<string?> texts) => [.. texts.Select(text => long.Parse(text!, CultureInfo.InvariantCulture))];

    private static string NewKey() => Guid.CreateVersion7().ToString().ToUpperInvariant();

    private void Batch(long interest, long deposit) => FloorDatabase.Run(
        connection,
        """
        INSERT INTO ReceiptBatches (Id, GroupId, SheetId, Month, ReceivedOn, RecordedAtUtc, RecordedById, Interest, Deposit)
        VALUES (@id, @group, @sheet, @month, @on, @now, @by, @interest, @deposit)
        """,
        ("@id", _batch), ("@group", sheet.Group), ("@sheet", sheet.Id), ("@month", sheet.Month), ("@on", _today), ("@now", _now),
        ("@by", Guid.Empty.ToString()), ("@interest", interest), ("@deposit", deposit));

    /// <summary>One prepared command, run once for each receipt.</summary>
    private void Receipts(string[] members, long[] interest, long[] deposit)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText =
            """
            INSERT INTO Receipts (Id, GroupId, BatchId, SheetId, MembershipId, Month, Year, Number, Interest, Deposit, ReceivedOn, RecordedAtUtc, ReceivedById, ReceivedByName, CheckCode, ForArrears, FromDeposit, Link, Seal)
            VALUES (@id, @group, @batch, @sheet, @member, @month, @year, @number, @interest, @deposit, @on, @now, @by, @name, @code, 0, 0, @link, @seal)
            """;
        foreach (var (name, value) in new (string, object)[]
        {
            ("@group", sheet.Group), ("@batch", _batch), ("@sheet", sheet.Id), ("@month", sheet.Month), ("@year", sheet.Month / 100),
            ("@on", _today), ("@now", _now), ("@by", Guid.Empty.ToString()), ("@name", Leader),
        })
            command.Parameters.AddWithValue(name, value);
        var (id, member, number) = (Parameter("@id"), Parameter("@member"), Parameter("@number"));
        var (paidInterest, paidDeposit) = (Parameter("@interest"), Parameter("@deposit"));
        var (code, link, seal) = (Parameter("@code"), Parameter("@link"), Parameter("@seal"));
        command.Prepare();
        for (var i = 0; i < members.Length; i++)
        {
            (id.Value, member.Value, number.Value) = (NewKey(), members[i].ToUpperInvariant(), sheet.LastNumber + i + 1);
            (paidInterest.Value, paidDeposit.Value) = (interest[i], deposit[i]);
            (code.Value, link.Value, seal.Value) = (Guid.CreateVersion7().ToString("N")[16..], sheet.LastLink + i + 1, Seal);
            command.ExecuteNonQuery();
        }

        SqliteParameter Parameter(string name) => command.Parameters.AddWithValue(name, "");
    }

    private void Rest(int receipts)
    {
        FloorDatabase.Run(
            connection, "UPDATE Sheets SET SaveCount = SaveCount + 1, Version = @version WHERE Id = @id", ("@version", NewKey()), ("@id", sheet.Id));
        FloorDatabase.Run(
            connection, "UPDATE ReceiptBooks SET LastNumber = LastNumber + @taken, Version = @version WHERE GroupId = @group AND Year = @year",
            ("@taken", receipts), ("@version", NewKey()), ("@group", sheet.Group), ("@year", sheet.Month / 100));
        FloorDatabase.Run(
            connection,
            """
            INSERT INTO AuditEntries (Id, AtUtc, UserId, UserName, Operation, GroupId, Changes)
            VALUES (@id, @now, @by, @name, 'Sheets.Save', @group, @text)
            """,
            ("@id", NewKey()), ("@now", _now), ("@by", Guid.Empty.ToString()), ("@name", Leader), ("@group", sheet.Group), ("@text", AuditText));
    }
}
