using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TkvvPortal.Web.Infrastructure.Output;

/// <summary>Lines and tables of a Word paper.</summary>
internal static class WordTables
{
    private const string Font = "Times New Roman";

    /// <summary>A line; sizes are half points, distances twentieths of a point.</summary>
    public static Paragraph Line(string text, JustificationValues justification, bool isBold, int size, bool isItalic, int before, bool keep)
    {
        var properties = new ParagraphProperties();
        if (keep)
            properties.Append(new KeepNext());
        properties.Append(
            new SpacingBetweenLines { Before = before.ToString(CultureInfo.InvariantCulture), After = "60", Line = "264", LineRule = LineSpacingRuleValues.Auto },
            new Justification { Val = justification });
        return new Paragraph(properties, Run(text, isBold, size, isItalic));
    }

    /// <summary>A piece of text.</summary>
    public static Run Run(string text, bool isBold, int size, bool isItalic)
    {
        var properties = new RunProperties(new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font, EastAsia = Font });
        if (isBold)
            properties.Append(new Bold());
        if (isItalic)
            properties.Append(new Italic());
        properties.Append(new FontSize { Val = size.ToString(CultureInfo.InvariantCulture) });
        return new Run(properties, new Text(text) { Space = SpaceProcessingModeValues.Preserve });
    }

    /// <summary>A table without lines, for what stands side by side.</summary>
    public static Table Plain(int[] widths, IEnumerable<Paragraph[][]> rows) =>
        Of(widths, null, rows.Select(row => new TableRow([new TableRowProperties(new CantSplit()), .. row.Select((cell, index) => Cell(cell, widths[index]))])));

    /// <summary>A table with lines and a heading row that repeats.</summary>
    public static Table Ruled(int[] widths, string[] head, IEnumerable<string[]> rows)
    {
        var heading = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        heading.Append(head.Select((text, index) => Cell([Line(text, JustificationValues.Center, true, 24, false, 0, false)], widths[index])));
        var lines = rows.Select(row =>
        {
            var line = new TableRow(new TableRowProperties(new CantSplit()));
            line.Append(row.Select((text, index) => Cell([Line(text, JustificationValues.Left, false, 24, false, 0, false)], widths[index])));
            return line;
        });
        return Of(widths, Borders(), [heading, .. lines]);
    }

    private static Table Of(int[] widths, TableBorders? borders, IEnumerable<TableRow> rows)
    {
        var properties = new TableProperties(new TableWidth { Width = widths.Sum().ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa });
        if (borders is not null)
            properties.Append(borders);
        properties.Append(new TableLayout { Type = TableLayoutValues.Fixed });
        var table = new Table(properties, new TableGrid(widths.Select(width => new GridColumn { Width = width.ToString(CultureInfo.InvariantCulture) })));
        table.Append(rows);
        return table;
    }

    private static TableCell Cell(IEnumerable<Paragraph> lines, int width)
    {
        var cell = new TableCell(new TableCellProperties(new TableCellWidth { Width = width.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa }));
        cell.Append(lines);
        return cell;
    }

    private static TableBorders Borders()
    {
        static T Line<T>()
            where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4 };
        return new TableBorders(Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>());
    }
}
