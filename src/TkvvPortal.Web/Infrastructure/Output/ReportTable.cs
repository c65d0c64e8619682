using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Infrastructure.Output;

/// <summary>
/// A report as plain data, between the query that filled it and the writers that know no database: a writer cannot change a figure, and
/// the total that one shows is the total that all show.
/// </summary>
public sealed record ReportTable
{
    private ReportTable(string title, string period, IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<object?>> rows, IReadOnlyList<object?> totals) =>
        (Title, Period, Headings, Rows, Totals) = (title, period, headings, rows, totals);

    /// <summary>What the report is.</summary>
    public string Title { get; }

    /// <summary>The time or data date it holds for, in words.</summary>
    public string Period { get; }

    /// <summary>The headings of the columns.</summary>
    public IReadOnlyList<string> Headings { get; }

    /// <summary>
    /// The cells, row by row: text, <see cref="int"/>, <see cref="decimal"/>, <see cref="Vnd"/>, <see cref="Percent"/>,
    /// <see cref="DateOnly"/>, or null for an empty cell.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<object?>> Rows { get; }

    /// <summary>One cell a column, "Cộng" in the first; empty when no column is totalled or there is no row.</summary>
    public IReadOnlyList<object?> Totals { get; }

    /// <summary>What the columns say, title by title; a file shows it apart from the figures.</summary>
    public IReadOnlyList<(string Title, string Text)> Notes { get; init; } = [];

    /// <summary>
    /// Fills a table whose totals are those of an item of its own, for columns that are not simply added up, such as shares.
    /// </summary>
    public static ReportTable WithTotal<T>(string title, string period, IReadOnlyCollection<T> items, T total, IReadOnlyList<ReportColumn<T>> columns) => new(
        title, period, [.. columns.Select(column => column.Heading)], [.. items.Select(item => (IReadOnlyList<object?>)[.. columns.Select(column => column.Value(item))])],
        items.Count == 0 ? [] : [.. columns.Select((column, index) => index == 0 ? "Cộng" : column.IsTotalled ? column.Value(total) : null)]);

    /// <summary>Fills a table with one row for each item and totals the columns that ask for it.</summary>
    public static ReportTable Of<T>(string title, string period, IReadOnlyCollection<T> items, params ReportColumn<T>[] columns)
    {
        var rows = items.Select(item => (IReadOnlyList<object?>)[.. columns.Select(column => column.Value(item))]).ToList();
        var isTotalled = rows.Count > 0 && columns.Any(column => column.IsTotalled);
        return new ReportTable(
            title, period, [.. columns.Select(column => column.Heading)], rows,
            isTotalled ? [.. columns.Select((column, index) => Total(column.IsTotalled, index, rows))] : []);
    }

    private static object? Total(bool isTotalled, int column, List<IReadOnlyList<object?>> rows)
    {
        if (!isTotalled)
            return column == 0 ? "Cộng" : null;
        var values = rows.Select(row => row[column]).ToList();
        return values.Find(value => value is not null) switch
        {
            Vnd => values.OfType<Vnd>().Total(amount => amount),
            int => values.OfType<int>().Sum(),
            decimal => values.OfType<decimal>().Sum(),
            null => null,
            var other => throw new InvalidOperationException($"Values of {other.GetType().Name} have no total."),
        };
    }
}

/// <summary>A column of a report.</summary>
/// <param name="Heading">The heading, with its unit.</param>
/// <param name="Value">The cell of an item; see <see cref="ReportTable.Rows"/> for the types.</param>
/// <param name="IsTotalled">Whether the table shows its sum.</param>
public sealed record ReportColumn<T>(string Heading, Func<T, object?> Value, bool IsTotalled = false);
