using System.Text;
using TkvvPortal.Domain.Imports;

namespace TkvvPortal.Data.Imports.Reading;

/// <summary>Rows of a text file with separators: comma, semicolon or tab, whichever finds more of the template's columns.</summary>
internal static class TextRows
{
    private static readonly char[] Separators = [',', ';', '\t'];

    public static IEnumerable<SourceRow> Read(byte[] content, ImportTemplate template)
    {
        var text = TextEncoding.Decode(content);
        var separator = Separators.MaxBy(one => Split(text, one).Take(Heading.Deepest).Max(row => Heading.Columns(row, template).Count));
        return Split(text, separator);
    }

    /// <summary>Fields may stand in quotes, which double within; a quoted field may hold separators and line breaks.</summary>
    private static IEnumerable<SourceRow> Split(string text, char separator)
    {
        var (line, start) = (1, 1);
        List<Cell> cells = [];
        var field = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '\n')
                line++;
            if (quoted && c == '"' && at + 1 < text.Length && text[at + 1] == '"')
                field.Append(text[at++]);
            else if (c == '"' && (quoted || field.Length == 0))
                quoted = !quoted;
            else if (c == separator && !quoted)
                End();
            else if (c == '\n' && !quoted)
            {
                End();
                yield return new SourceRow(0, start, [.. cells]);
                cells.Clear();
                start = line;
            }
            else if (c != '\r' || quoted)
                field.Append(c);
        }

        End();
        if (cells.Count > 1 || !cells[0].IsEmpty)
            yield return new SourceRow(0, start, [.. cells]);

        void End()
        {
            cells.Add(WorkbookRows.OfText(field.ToString()));
            field.Clear();
        }
    }
}
