using Microsoft.Data.Sqlite;

namespace TkvvPortal.Benchmarks.Floor;

/// <summary>
/// The dashboard of a month: the figures of every group by the statements of <see cref="FloorDashboardSql"/>, summed by commune and
/// organisation, with the trend and ten groups. Which groups need attention is a rule, not a row: here the ten with the most overdue.
/// </summary>
public sealed record FloorDashboard(
    FloorTotals All, IReadOnlyList<FloorTotals> Communes, IReadOnlyList<FloorTotals> Organisations, IReadOnlyList<FloorTrend> Trend,
    IReadOnlyList<FloorGroup> Attention)
{
    private const int Shown = 10;

    public static FloorDashboard Read(SqliteConnection connection, DateOnly first)
    {
        var last = first.AddMonths(1).AddDays(-1);
        var (month, trendFrom) = (Key(first), Key(first.AddMonths(-11)));
        (string, object)[] arguments =
        [
            ("@month", month), ("@from", trendFrom), ("@first", Text(first)), ("@last", Text(last)), ("@today", Text(DateOnly.FromDateTime(DateTime.UtcNow))),
        ];
        var groups = FloorDatabase.Read(
            connection, FloorDashboardSql.Groups,
            row => new FloorGroup(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4)), Only("@last"))
            .ToDictionary(group => group.Id);
        foreach (var (sql, figure) in FloorDashboardSql.Figures)
        {
            foreach (var (id, values) in FloorDatabase.Read(connection, sql, Values, arguments.Where(a => sql.Contains(a.Item1, StringComparison.Ordinal)).ToArray()))
            {
                if (groups.TryGetValue(id, out var group))
                    values.CopyTo(group.Figures, figure);
            }
        }

        var trend = FloorDatabase.Read(
            connection, FloorDashboardSql.Trend,
            row => new FloorTrend(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4), row.GetInt64(5)),
            Only("@month", "@from"));
        return new FloorDashboard(
            FloorTotals.Of("", groups.Values),
            [.. groups.Values.GroupBy(group => group.Commune).Select(part => FloorTotals.Of(part.Key, part))],
            [.. groups.Values.GroupBy(group => group.Organisation).Select(part => FloorTotals.Of(part.Key, part))],
            trend,
            [.. groups.Values.OrderByDescending(group => group.Figures[FloorDashboardSql.Overdue]).Take(Shown)]);

        (string, object)[] Only(params string[] names) => [.. arguments.Where(argument => names.Contains(argument.Item1))];
    }

    private static (string Id, long[] Values) Values(SqliteDataReader row)
    {
        var values = new long[row.FieldCount - 1];
        for (var i = 0; i < values.Length; i++)
            values[i] = row.GetInt64(i + 1);
        return (row.GetString(0), values);
    }

    private static int Key(DateOnly day) => (day.Year * 100) + day.Month;

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd");
}

/// <summary>A group and its figures, at the places <see cref="FloorDashboardSql"/> gives them.</summary>
public sealed record FloorGroup(string Id, string Code, string Name, string Commune, string Organisation)
{
    public long[] Figures { get; } = new long[FloorDashboardSql.FigureCount];
}

/// <summary>Sums of some groups.</summary>
public sealed record FloorTotals(string Name, int Groups, long[] Figures)
{
    public static FloorTotals Of(string name, IEnumerable<FloorGroup> groups)
    {
        var (count, sums) = (0, new long[FloorDashboardSql.FigureCount]);
        foreach (var group in groups)
        {
            count++;
            for (var i = 0; i < sums.Length; i++)
                sums[i] += group.Figures[i];
        }

        return new FloorTotals(name, count, sums);
    }
}

/// <summary>A month of the trend.</summary>
public sealed record FloorTrend(long Month, long Outstanding, long Overdue, long Due, long Interest, long Deposits);
