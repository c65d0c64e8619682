using Microsoft.Data.Sqlite;

namespace TkvvPortal.Benchmarks.Floor;

/// <summary>The balances of all groups at the end of a kept month by hand, with the month before and the end of the year before; twenty rows and the totals are shown.</summary>
internal static class FloorReport
{
    private const int Shown = 20;

    private const string Rows =
        """
        SELECT g.Code, g.Name, c.Name, o.Name, f.Borrowers, f.Disbursed, f.Outstanding, f.Overdue, f.Frozen, f.InactiveLoans, f.DepositBalance,
            COALESCE(b.Outstanding, 0), COALESCE(y.Outstanding, 0)
        FROM FiguresOfGroups f
        JOIN Groups g ON g.Id = f.GroupId
        JOIN Communes c ON c.Id = g.CommuneId
        JOIN Organisations o ON o.Id = g.OrganisationId
        LEFT JOIN FiguresOfGroups b ON b.GroupId = f.GroupId AND b.Month = @before
        LEFT JOIN FiguresOfGroups y ON y.GroupId = f.GroupId AND y.Month = @year
        WHERE f.Month = @month
        ORDER BY g.Code
        """;

    public static FloorList Read(SqliteConnection connection, DateOnly month)
    {
        var sums = new long[9];
        var rows = FloorDatabase.Read(
            connection, Rows,
            row =>
            {
                for (var column = 0; column < sums.Length; column++)
                    sums[column] += row.GetInt64(column + 4);
                return (string[])[.. Enumerable.Range(0, 4).Select(row.GetString), .. Enumerable.Range(4, sums.Length).Select(column => $"{row.GetInt64(column):N0}")];
            },
            ("@month", Key(month)), ("@before", Key(month.AddMonths(-1))), ("@year", ((month.Year - 1) * 100) + 12));
        return new FloorList(rows.Count, [.. rows.Take(Shown), [.. sums.Select(sum => $"{sum:N0}")]]);
    }

    private static int Key(DateOnly day) => (day.Year * 100) + day.Month;
}
