using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TkvvPortal.Web.Infrastructure.Papers;

/// <summary>Tables of a Word paper.</summary>
internal static class WordTable
{
    /// <summary>A table with lines, a heading of one or more rows that repeats, and its totals in bold.</summary>
    public static Table Ruled(PaperTable table, int width, bool isWide)
    {
        var share = width / (double)table.Columns.Sum(column => column.Width);
        int[] widths = [.. table.Columns.Select(column => (int)(column.Width * share))];
        var result = Of(widths, isRuled: true);
        foreach (var row in table.Heading())
            result.Append(Heading(row, widths, isWide));
        foreach (var row in table.Rows)
            result.Append(Row(row, false));
        if (table.Totals.Count > 0)
            result.Append(Row(table.Totals, true));
        return result;

        TableRow Row(IReadOnlyList<string> cells, bool bold) => new(
            [new TableRowProperties(new CantSplit()), .. cells.Select((text, index) => Cell([WordText.Line(Style(table.Columns[index].Kind, isWide), text, bold)], widths[index]))]);
    }

    /// <summary>What stands side by side, without lines.</summary>
    public static Table Plain(int[] widths, IReadOnlyList<IEnumerable<Paragraph>> cells)
    {
        var table = Of(widths, isRuled: false);
        table.Append(new TableRow([new TableRowProperties(new CantSplit()), .. cells.Select((cell, index) => Cell(cell, widths[index]))]));
        return table;
    }

    private static TableRow Heading(IReadOnlyList<PaperHeading> row, int[] widths, bool isWide)
    {
        var line = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        foreach (var one in row)
        {
            var properties = new TableCellProperties(Width(widths.Skip(one.Column).Take(one.Columns).Sum()));
            if (one.Columns > 1)
                properties.Append(new GridSpan { Val = one.Columns });
            if (one.GoesOn || one.Rows > 1)
                properties.Append(new VerticalMerge { Val = one.GoesOn ? MergedCellValues.Continue : MergedCellValues.Restart });
            properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
            line.Append(new TableCell(properties, WordText.Line(isWide ? "HeadWide" : "Head", one.Text)));
        }

        return line;
    }

    private static Table Of(int[] widths, bool isRuled)
    {
        var properties = new TableProperties(new TableWidth { Width = Number(widths.Sum()), Type = TableWidthUnitValues.Dxa });
        if (isRuled)
            properties.Append(Borders());
        properties.Append(
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TableCellLeftMargin { Width = 40, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 40, Type = TableWidthValues.Dxa }));
        return new Table(properties, new TableGrid(widths.Select(width => new GridColumn { Width = Number(width) })));
    }

    private static TableCell Cell(IEnumerable<Paragraph> lines, int width) => new([new TableCellProperties(Width(width)), .. lines]);

    private static TableCellWidth Width(int width) => new() { Width = Number(width), Type = TableWidthUnitValues.Dxa };

    private static string Style(PaperCell kind, bool isWide) => (kind switch
    {
        PaperCell.Number => "Figure",
        PaperCell.Centred => "Middle",
        _ => "Text",
    }) + (isWide ? "Wide" : "");

    private static TableBorders Borders()
    {
        static T Line<T>()
            where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4 };
        return new TableBorders(Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>());
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
