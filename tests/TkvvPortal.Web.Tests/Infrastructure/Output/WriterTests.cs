using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure.Output;

namespace TkvvPortal.Web.Tests.Infrastructure.Output;

/// <summary>A report in Excel and CSV.</summary>
public sealed class WriterTests
{
    private static readonly Item[] Items =
    [
        new("Tổ 1, Ấp \"Minh Thành\"", 12, new Vnd(1_250_000), new DateOnly(2026, 11, 5), new Percent(0.42m), 92.5m),
        new("=HYPERLINK(\"x\")", 8, new Vnd(750_000), null, null, 7.5m),
    ];

    private static readonly ReportTable Table = Report(Items);

    private sealed record Item(string Name, int Count, Vnd Money, DateOnly? Day, Percent? Share, decimal Points);

    [Fact]
    public void Columns_that_ask_for_it_are_totalled() =>
        Assert.Equal(["Cộng", 20, new Vnd(2_000_000), null, null, 100m], Table.Totals);

    [Fact]
    public void An_empty_report_has_no_totals() => Assert.Empty(Report([]).Totals);

    [Fact]
    public void Csv_has_a_mark_one_heading_plain_numbers_and_no_formula()
    {
        var bytes = CsvWriter.Write(Table);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(
            """"
            Tên tổ,Tổ viên,Dư nợ (đ),Ngày,Tỷ lệ (%),Điểm
            "Tổ 1, Ấp ""Minh Thành""",12,1250000,2026-11-05,0.42,92.5
            "'=HYPERLINK(""x"")",8,750000,,,7.5

            """".ReplaceLineEndings("\r\n"),
            Encoding.UTF8.GetString(bytes[3..]));
    }

    [Theory]
    [InlineData("+84 912")]
    [InlineData("-1")]
    [InlineData("@lệnh")]
    [InlineData("=1+1")]
    public void Text_that_looks_like_a_formula_stays_text(string name)
    {
        var table = Report([Items[0] with { Name = name }]);

        Assert.Contains("\r\n'" + name, Encoding.UTF8.GetString(CsvWriter.Write(table)), StringComparison.Ordinal);
        var cell = Cells(table)["A5"];
        Assert.Equal((CellValues.InlineString, name), (cell.DataType!.Value, cell.InnerText));
        Assert.Null(cell.CellFormula);
    }

    [Fact]
    public void Excel_has_numbers_and_dates_a_heading_in_sight_and_totals()
    {
        var cells = Cells(Table);

        Assert.Equal(("Danh sách thử", "Đến ngày 25/11/2026", "Tên tổ"), (cells["A1"].InnerText, cells["A2"].InnerText, cells["A4"].InnerText));
        Assert.Equal(("12", "1250000", "46331", "0.42", "92.5"), (
            cells["B5"].InnerText, cells["C5"].InnerText, cells["D5"].InnerText, cells["E5"].InnerText, cells["F5"].InnerText));
        Assert.All(["B5", "C5", "D5", "E5", "F5", "C7"], name => Assert.Null(cells[name].DataType));
        Assert.Equal(("Cộng", "20", "2000000", "", "100"), (
            cells["A7"].InnerText, cells["B7"].InnerText, cells["C7"].InnerText, cells["D7"].InnerText, cells["F7"].InnerText));
    }

    [Fact]
    public void Excel_takes_the_file_as_sound()
    {
        using var stream = new MemoryStream(ExcelWriter.Write(Table));
        using var file = SpreadsheetDocument.Open(stream, isEditable: false);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file).Select(error => error.Description));
        var pane = file.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Pane>().Single();
        Assert.Equal((4, PaneStateValues.Frozen), (pane.VerticalSplit!.Value, pane.State!.Value));
    }

    [Fact]
    public void Excel_prints_across_with_the_headings_on_every_page_and_explains_columns_on_a_second_sheet()
    {
        using var stream = new MemoryStream(ExcelWriter.Write(Table with { Notes = [("Tổ viên", "Tổ viên cuối tháng.")] }));
        using var file = SpreadsheetDocument.Open(stream, isEditable: false);
        var book = file.WorkbookPart!;
        var sheets = book.Workbook!.Descendants<Sheet>().Select(sheet => (sheet.Name!.Value, Content: ((WorksheetPart)book.GetPartById(sheet.Id!)).Worksheet!)).ToList();

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file).Select(error => error.Description));
        Assert.Equal(["Số liệu", "Giải thích"], sheets.Select(sheet => sheet.Value));
        Assert.Equal("'Số liệu'!$4:$4", book.Workbook.Descendants<DefinedName>().Single().Text);
        Assert.All(sheets, sheet => Assert.Equal(
            (OrientationValues.Landscape, 9u, 0u), (sheet.Content.Descendants<PageSetup>().Single() is var page ? (page.Orientation!.Value, page.PaperSize!.Value, page.FitToHeight!.Value) : default)));
        Assert.Contains("Tổ viên cuối tháng.", sheets[1].Content.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_may_bring_its_own_totals()
    {
        var total = new Item("", 20, Vnd.Zero, null, new Percent(0.5m), 0);

        var table = ReportTable.WithTotal("Danh sách thử", "", Items, total, [new("Tên tổ", item => item.Name), new("Tổ viên", item => item.Count, IsTotalled: true), new("Ngày", item => item.Day), new("Tỷ lệ (%)", item => item.Share, IsTotalled: true)]);

        Assert.Equal(["Cộng", 20, null, new Percent(0.5m)], table.Totals);
    }

    private static ReportTable Report(IReadOnlyCollection<Item> items) => ReportTable.Of(
        "Danh sách thử", "Đến ngày 25/11/2026", items,
        new ReportColumn<Item>("Tên tổ", item => item.Name),
        new ReportColumn<Item>("Tổ viên", item => item.Count, IsTotalled: true),
        new ReportColumn<Item>("Dư nợ (đ)", item => item.Money, IsTotalled: true),
        new ReportColumn<Item>("Ngày", item => item.Day),
        new ReportColumn<Item>("Tỷ lệ (%)", item => item.Share),
        new ReportColumn<Item>("Điểm", item => item.Points, IsTotalled: true));

    /// <summary>The cells by their place, such as C5; the writer gives them no name of their own.</summary>
    private static Dictionary<string, Cell> Cells(ReportTable table)
    {
        using var stream = new MemoryStream(ExcelWriter.Write(table));
        using var file = SpreadsheetDocument.Open(stream, isEditable: false);
        var rows = file.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().ToList();
        return rows.SelectMany((row, line) => row.Elements<Cell>().Select((cell, column) => (Name: $"{(char)('A' + column)}{line + 1}", cell)))
            .ToDictionary(pair => pair.Name, pair => pair.cell);
    }
}
