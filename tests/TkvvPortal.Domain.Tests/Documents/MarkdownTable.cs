using System.Text.RegularExpressions;

namespace TkvvPortal.Domain.Tests.Documents;

/// <summary>Rows of the tables of a Markdown page, by the titles of their columns.</summary>
internal static partial class MarkdownTable
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string page)
    {
        List<IReadOnlyDictionary<string, string>> rows = [];
        string[] titles = [];
        foreach (var line in page.Split('\n').Select(line => line.Trim()))
        {
            var cells = line.StartsWith('|') ? Cells(line) : [];
            if (cells.Length == 0)
                titles = [];
            else if (titles.Length == 0)
                titles = cells;
            else if (!line.StartsWith("| ---", StringComparison.Ordinal))
                rows.Add(titles.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second));
        }

        return rows;
    }

    /// <summary>The names in backticks within a cell.</summary>
    public static IEnumerable<string> Names(string cell) => Code().Matches(cell).Select(match => match.Groups[1].Value);

    private static string[] Cells(string line) => [.. line.Trim('|').Split('|').Select(cell => cell.Trim())];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
