using System.Globalization;
using System.Text;
using ExcelDataReader;
using TkvvPortal.Domain.Imports;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Imports.Reading;

/// <summary>Rows of a workbook, a row at a time. Of a formula the value kept in the file is read.</summary>
internal static class WorkbookRows
{
    private const int MaxColumns = 256;

    /// <summary>The library asks for the Western code page of Windows, which .NET leaves out unless it is registered.</summary>
    static WorkbookRows() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static IEnumerable<SourceRow> Read(byte[] content)
    {
        ZipCheck.Require(content);
        using var stream = new MemoryStream(content, writable: false);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
        var sheet = 0;
        do
        {
            for (var number = 1; reader.Read(); number++)
                yield return new SourceRow(sheet, number, Cells(reader));
            sheet++;
        }
        while (reader.NextResult());
    }

    private static Cell[] Cells(IExcelDataReader reader)
    {
        var cells = new Cell[Math.Min(reader.FieldCount, MaxColumns)];
        for (var column = 0; column < cells.Length; column++)
            cells[column] = Of(reader.GetValue(column));
        return cells;
    }

    private static Cell Of(object? value) => value switch
    {
        null => Cell.Empty,
        string text => OfText(text),
        DateTime moment => new Cell(moment.ToString(moment.TimeOfDay == default ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), null, moment),
        TimeSpan time => new Cell(time.ToString("hh\\:mm", CultureInfo.InvariantCulture), null, DateTime.MinValue.Add(time)),
        bool yes => new Cell(yes ? "1" : "0"),
        double number => OfNumber(number),
        IConvertible number => OfNumber(number.ToDouble(CultureInfo.InvariantCulture)),
        _ => OfText(value.ToString() ?? ""),
    };

    private static Cell OfNumber(double number) => Math.Abs(number) < 1e27
        ? new Cell(number.ToString("0.##########", CultureInfo.InvariantCulture), (decimal)number)
        : new Cell(number.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>Text without spaces and diacritics, as most cells are, needs no cleaning.</summary>
    public static Cell OfText(string text) =>
        text.All(c => c is > ' ' and < '\u007F') ? new Cell(text) : new Cell(VietnameseText.Clean(text));
}
