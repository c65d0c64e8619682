namespace TkvvPortal.Data.Imports;

/// <summary>Writes comma-separated text.</summary>
public static class CsvText
{
    /// <summary>One line without its end; fields are quoted where they must be. A field that a spreadsheet would compute is made text.</summary>
    public static string Line(IEnumerable<string> fields) => string.Join(',', fields.Select(Field));

    private static string Field(string field)
    {
        var safe = field is ['=' or '@' or '+' or '-', _, ..] && !decimal.TryParse(field, out _) ? "'" + field : field;
        return safe.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
