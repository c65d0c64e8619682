namespace TkvvPortal.Web.Infrastructure.Papers;

/// <summary>A table with a heading that repeats on every page.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The cells, row by row.</param>
/// <param name="Totals">One cell a column; empty without totals.</param>
public sealed record PaperTable(IReadOnlyList<PaperColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<string> Totals) : PaperBlock
{
    /// <summary>What the table is, above it.</summary>
    public string? Caption { get; init; }

    /// <summary>Fills a table with one row for each item.</summary>
    public static PaperTable Of<T>(IReadOnlyCollection<T> items, params PaperColumn<T>[] columns) => new(
        [.. columns.Select(column => new PaperColumn(column.Heading, column.Width, column.Kind))],
        [.. items.Select((item, index) => (IReadOnlyList<string>)[.. columns.Select(column => column.Cell(item, index) ?? "")])],
        Array.Exists(columns, column => column.Total is not null) ? [.. columns.Select(column => column.Total ?? "")] : []);

    /// <summary>
    /// The heading, row by row, every cell that begins or goes on in it: headings that columns side by side share are one cell, and a
    /// column without a heading of its own further down goes on below.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<PaperHeading>> Heading()
    {
        var paths = Columns.Select(column => column.Heading.Split('|')).ToList();
        var depth = paths.Max(path => path.Length);
        List<IReadOnlyList<PaperHeading>> rows = [];
        for (var level = 0; level < depth; level++)
        {
            List<PaperHeading> row = [];
            for (var first = 0; first < paths.Count;)
            {
                var span = 1;
                while (first + span < paths.Count && AreOne(paths[first], paths[first + span], level))
                    span++;
                var path = paths[first];
                row.Add(new PaperHeading(
                    level < path.Length ? path[level] : "", first, span, level == path.Length - 1 ? depth - level : 1, level >= path.Length));
                first += span;
            }

            rows.Add(row);
        }

        return rows;
    }

    private static bool AreOne(string[] left, string[] right, int level) =>
        level < left.Length - 1 && level < right.Length - 1 && left.Take(level + 1).SequenceEqual(right.Take(level + 1));
}

/// <summary>A column.</summary>
/// <param name="Heading">The headings from top to bottom, parted by |.</param>
/// <param name="Width">Its share of the width of the paper.</param>
/// <param name="Kind">What its cells hold.</param>
public sealed record PaperColumn(string Heading, int Width, PaperCell Kind);

/// <summary>A column and how it is filled.</summary>
/// <param name="Heading">The headings from top to bottom, parted by |.</param>
/// <param name="Width">Its share of the width of the paper.</param>
/// <param name="Cell">The cell of an item and its place; none stays blank.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Total">The cell of the totals.</param>
public sealed record PaperColumn<T>(string Heading, int Width, Func<T, int, string?> Cell, PaperCell Kind = PaperCell.Text, string? Total = null)
{
    /// <summary>A column that does not look at the place.</summary>
    public PaperColumn(string heading, int width, Func<T, string?> cell, PaperCell kind = PaperCell.Text, string? total = null)
        : this(heading, width, (item, _) => cell(item), kind, total)
    {
    }
}

/// <summary>Columns that many papers have.</summary>
public static class PaperColumns
{
    /// <summary>STT.</summary>
    public static PaperColumn<T> Order<T>(int width = 11) => new("STT", width, (_, index) => $"{index + 1}", PaperCell.Centred);

    /// <summary>A cell that is filled in by hand.</summary>
    public static PaperColumn<T> Blank<T>(string heading, int width) => new(heading, width, _ => null, PaperCell.Blank);
}

/// <summary>What the cells of a column hold.</summary>
public enum PaperCell
{
    /// <summary>Words, from the left.</summary>
    Text,

    /// <summary>Figures, to the right.</summary>
    Number,

    /// <summary>Something short, in the middle.</summary>
    Centred,

    /// <summary>A long code that may break.</summary>
    Code,

    /// <summary>Nothing: to be signed or filled in by hand.</summary>
    Blank,
}

/// <summary>A cell of a heading.</summary>
/// <param name="Text">The words.</param>
/// <param name="Column">The first column under it, from 0.</param>
/// <param name="Columns">How many columns it spans.</param>
/// <param name="Rows">How many rows it spans.</param>
/// <param name="GoesOn">Whether it only goes on from the row above.</param>
public readonly record struct PaperHeading(string Text, int Column, int Columns, int Rows, bool GoesOn);
