using Microsoft.Data.Sqlite;

namespace TkvvPortal.Benchmarks.Floor;

/// <summary>A group's sheet of a month with what was collected on it so far.</summary>
public sealed record FloorSheet(string Code, string Group, string Place, int Members, long Saves, IReadOnlyList<FloorSheet.Row> Rows)
{
    public sealed record Row(
        long Number, string Name, string Customer, long Outstanding, long Overdue, long Arrears, long Interest, long Deposits, long PaidInterest, long PaidDeposit,
        IEnumerable<string> Loans);

    public static FloorSheet Read(SqliteConnection connection, string code, int month)
    {
        var (id, group, sheet) = FloorDatabase.Read(
            connection,
            """
            SELECT s.Id, g.Id, g.Name, h.Name || ', ' || c.Name, s.MemberCount, s.SaveCount
            FROM Sheets s
            JOIN Groups g ON g.Id = s.GroupId
            JOIN Hamlets h ON h.Id = g.HamletId
            JOIN Communes c ON c.Id = g.CommuneId
            WHERE g.Code = @code AND s.Month = @month
            """,
            row => (row.GetString(0), row.GetString(1), new FloorSheet(code, row.GetString(2), row.GetString(3), row.GetInt32(4), row.GetInt64(5), [])),
            ("@code", code), ("@month", month))[0];
        return sheet with { Rows = ReadRows(connection, id, ReadLoans(connection, group)) };
    }

    private static ILookup<string, string> ReadLoans(SqliteConnection connection, string group) => FloorDatabase.Read(
        connection,
        """
        SELECT l.MembershipId, p.ShortName || ' ' || l.Code FROM Loans l JOIN Programmes p ON p.Id = l.ProgrammeId
        WHERE l.GroupId = @group AND (l.InTerm > 0 OR l.Overdue > 0 OR l.Frozen > 0)
        """,
        row => (Stay: row.GetString(0), Loan: row.GetString(1)),
        ("@group", group)).ToLookup(row => row.Stay, row => row.Loan);

    private static List<Row> ReadRows(SqliteConnection connection, string sheet, ILookup<string, string> loans)
    {
        var paid = FloorDatabase.Read(
            connection,
            """
            SELECT r.MembershipId, SUM(r.Interest), SUM(r.Deposit)
            FROM Receipts r LEFT JOIN ReceiptReversals v ON v.ReceiptId = r.Id
            WHERE r.SheetId = @sheet AND v.Id IS NULL
            GROUP BY r.MembershipId
            """,
            row => (Stay: row.GetString(0), Interest: row.GetInt64(1), Deposit: row.GetInt64(2)),
            ("@sheet", sheet)).ToDictionary(row => row.Stay);
        return FloorDatabase.Read(
            connection,
            """
            SELECT r.Number, m.FullName, m.CustomerCode, r.Outstanding, r.Overdue, r.Arrears, r.MonthInterest, r.DepositBalance, r.MembershipId
            FROM SheetRows r
            JOIN Memberships s ON s.Id = r.MembershipId AND s.GroupId = r.GroupId
            JOIN Members m ON m.Id = s.MemberId
            WHERE r.SheetId = @sheet
            ORDER BY r.Number
            """,
            row =>
            {
                var (_, interest, deposit) = paid.GetValueOrDefault(row.GetString(8));
                return new Row(
                    row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetInt64(3), row.GetInt64(4), row.GetInt64(5), row.GetInt64(6),
                    row.GetInt64(7), interest, deposit, loans[row.GetString(8)]);
            },
            ("@sheet", sheet));
    }
}
