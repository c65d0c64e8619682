using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Infrastructure.Output;

/// <summary>
/// Writes a report as an Excel sheet: title and period, a heading row that stays in sight, real numbers and dates, totals; on paper A4 across, as
/// wide as the page, with the headings on every page. What columns say stands on a second sheet. Text is kept as text, also when it begins like a formula.
/// </summary>
public static class ExcelWriter
{
    /// <summary>Title, period and an empty line stand above the headings.</summary>
    private const int HeadingRow = 4;

    private const int WidestColumn = 60;

    /// <summary>A heading longer than this goes on in a second line.</summary>
    private const int WidestHeading = 16;

    private const string Name = "Số liệu";

    /// <summary>The file.</summary>
    public static byte[] Write(ReportTable table)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = ExcelStyles.Sheet();
            var sheets = new Sheets(Sheet(book, Name, new Worksheet([Fitting(), Frozen(), Widths(table), Data(table), .. ExcelPage.Across()])));
            if (table.Notes.Count > 0)
                sheets.Append(Sheet(book, "Giải thích", new Worksheet([Fitting(), NoteWidths(), Notes(table), .. ExcelPage.Across()])));
            book.Workbook = new Workbook(sheets, new DefinedNames(ExcelPage.RepeatedRow(Name, HeadingRow)));
        }

        return stream.ToArray();
    }

    private static Sheet Sheet(WorkbookPart book, string name, Worksheet content)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = content;
        return new Sheet { Name = name, SheetId = (uint)book.WorksheetParts.Count(), Id = book.GetIdOfPart(part) };
    }

    private static SheetProperties Fitting() => new(new PageSetupProperties { FitToPage = true });

    private static SheetViews Frozen() => new(new SheetView(new Pane
    {
        VerticalSplit = HeadingRow,
        TopLeftCell = $"A{HeadingRow + 1}",
        ActivePane = PaneValues.BottomLeft,
        State = PaneStateValues.Frozen,
    })
    { WorkbookViewId = 0 });

    private static Columns Widths(ReportTable table) => new(table.Headings.Select((heading, index) => new Column
    {
        Min = (uint)index + 1,
        Max = (uint)index + 1,
        CustomWidth = true,
        Width = Math.Min(WidestColumn, 3 + table.Rows.Append(table.Totals).Select(row => row.ElementAtOrDefault(index)?.ToString()?.Length ?? 0)
            .Append(Math.Min(WidestHeading, heading.Length)).Max()),
    }));

    private static Columns NoteWidths() => new(
        new Column { Min = 1, Max = 1, CustomWidth = true, Width = 34 }, new Column { Min = 2, Max = 2, CustomWidth = true, Width = 110 });

    private static SheetData Notes(ReportTable table) => new(
        [Line([table.Title], ExcelStyle.Title), new Row(), .. table.Notes.Select(note => Line([note.Title, note.Text], ExcelStyle.Wrapped))]);

    private static SheetData Data(ReportTable table)
    {
        var data = new SheetData(
            Line([table.Title], ExcelStyle.Title), Line([table.Period], ExcelStyle.Text), new Row(), Line(table.Headings, ExcelStyle.Heading));
        foreach (var row in table.Rows)
            data.Append(Line(row, ExcelStyle.Text));
        if (table.Totals.Count > 0)
            data.Append(Line(table.Totals, ExcelStyle.Bold));
        return data;
    }

    private static Row Line(IEnumerable<object?> values, ExcelStyle style) => new(values.Select(value => Cell(value, style)));

    private static Cell Cell(object? value, ExcelStyle style) => value switch
    {
        null => new Cell(),
        Vnd amount => Number(amount.Amount, style, ExcelStyle.Whole),
        int count => Number(count, style, ExcelStyle.Whole),
        decimal number => Number(number, style, ExcelStyle.Fraction),
        Percent share => Number(share.Value, style, ExcelStyle.Fraction),
        DateOnly day => Number((decimal)day.ToDateTime(TimeOnly.MinValue).ToOADate(), style, ExcelStyle.Date),
        _ => new Cell(new InlineString(new Text(value.ToString()!) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString, StyleIndex = (uint)style,
        },
    };

    /// <summary>A figure of a totals row is bold, and so is its format.</summary>
    private static Cell Number(decimal value, ExcelStyle row, ExcelStyle format) => new(
        new CellValue(value.ToString("0.######", CultureInfo.InvariantCulture)))
    {
        StyleIndex = row != ExcelStyle.Bold ? (uint)format
            : format == ExcelStyle.Whole ? (uint)ExcelStyle.BoldWhole : (uint)ExcelStyle.BoldFraction,
    };
}
