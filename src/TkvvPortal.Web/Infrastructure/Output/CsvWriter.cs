using System.Globalization;
using System.Text;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Infrastructure.Output;

/// <summary>
/// Writes a report as CSV for other programs: UTF-8 with BOM, commas, one heading row, dates as <c>yyyy-MM-dd</c>, plain numbers. Title and
/// totals are left out: whoever reads such a file adds up the rows.
/// </summary>
public static class CsvWriter
{
    private const string Formulas = "=+-@\t\r";

    /// <summary>The file.</summary>
    public static byte[] Write(ReportTable table)
    {
        var text = new StringBuilder();
        Line(text, table.Headings);
        foreach (var row in table.Rows)
            Line(text, row);
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Line(StringBuilder text, IEnumerable<object?> cells) =>
        text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(object? value) => value switch
    {
        null => "",
        Vnd amount => amount.Amount.ToString(CultureInfo.InvariantCulture),
        Percent share => share.Value.ToString("0.####", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Text(value.ToString()!),
    };

    /// <summary>A spreadsheet that opens the file must not take a name for a formula.</summary>
    private static string Text(string text)
    {
        var safe = text.Length > 0 && Formulas.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
