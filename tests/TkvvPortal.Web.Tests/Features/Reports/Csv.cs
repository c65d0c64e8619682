using System.Globalization;
using System.Text;

namespace TkvvPortal.Web.Tests.Features.Reports;

/// <summary>A file as a spreadsheet reads it: headings and cells.</summary>
internal sealed record Csv(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public static Csv Read(byte[] file)
    {
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), file[..3]);
        return Read(Encoding.UTF8.GetString(file[3..]));
    }

    public static Csv Read(string text)
    {
        var lines = text.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(Cells).ToList();
        return new Csv(lines[0], lines[1..]);
    }

    /// <summary>The sum of a column; empty cells count nothing.</summary>
    public decimal Sum(string heading)
    {
        var column = Headings.ToList().IndexOf(heading);
        Assert.True(column >= 0, $"No column {heading} in {string.Join(", ", Headings)}.");
        return Rows.Select(row => row[column]).Where(cell => cell.Length > 0).Sum(cell => decimal.Parse(cell, CultureInfo.InvariantCulture));
    }

    /// <summary>The cell of the row that begins with a name.</summary>
    public decimal? this[string name, string heading] =>
        Rows.Single(row => row[0] == name)[Headings.ToList().IndexOf(heading)] is { Length: > 0 } cell ? decimal.Parse(cell, CultureInfo.InvariantCulture) : null;

    private static List<string> Cells(string line)
    {
        List<string> cells = [];
        var (cell, quoted) = (new StringBuilder(), false);
        foreach (var sign in line)
        {
            if (sign == '"')
                quoted = !quoted;
            else if (sign == ',' && !quoted)
                cells.Add(Next());
            else
                cell.Append(sign);
        }

        cells.Add(Next());
        return cells;

        string Next()
        {
            var text = cell.ToString();
            cell.Clear();
            return text;
        }
    }
}
