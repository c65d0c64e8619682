using TkvvPortal.Domain.Imports;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Imports.Reading;

/// <summary>The row that names the columns, wherever it stands under the titles of a report.</summary>
internal sealed class Heading
{
    /// <summary>How far down a heading is looked for.</summary>
    public const int Deepest = 60;

    private readonly Dictionary<string, (int Index, decimal Unit)> _places;

    private Heading(Dictionary<string, (int, decimal)> places, SourceRow row) => (_places, Row) = (places, row);

    /// <summary>The row itself.</summary>
    public SourceRow Row { get; }

    /// <summary>The rows below the heading, with the row as the file holds it. Throws TK-201 when there is no heading.</summary>
    public static (Heading Heading, IEnumerable<SourceRow> Rows) Find(IEnumerable<SourceRow> rows, ImportTemplate template)
    {
        List<string> closest = [];
        foreach (var row in rows.Where(row => row.Number <= Deepest))
        {
            var found = Columns(row, template);
            if (IsComplete(found, template))
                return (new Heading(found, row), Below(rows, row));
            if (found.Count > closest.Count)
                closest = [.. found.Keys];
        }

        return template.Kind == ImportKind.Scores && FixedPlaces.HeadingOf(rows) is { } above
            ? (new Heading(FixedPlaces.OfScores, above), Below(rows, above))
            : throw new RuleViolationException(ImportRules.FileHasColumns, Missing(closest, template)) { Field = "File" };
    }

    /// <summary>The columns of the template that a row names, by name; the first of two equal headings counts.</summary>
    public static Dictionary<string, (int Index, decimal Unit)> Columns(SourceRow row, ImportTemplate template)
    {
        Dictionary<string, (int, decimal)> found = [];
        for (var index = 0; index < row.Cells.Count; index++)
        {
            var plain = ImportColumn.Plain(row.Cells[index].Text);
            if (plain.Length > 0 && template.Columns.FirstOrDefault(column => column.IsCalled(plain)) is { } column)
                found.TryAdd(column.Name, (index, ImportColumn.Unit(row.Cells[index].Text)));
        }

        return found;
    }

    /// <summary>The row, readable by the names of the template.</summary>
    public ImportRow Read(SourceRow row) => new(row.Number, column =>
        _places.TryGetValue(column.Name, out var place) ? (place.Index < row.Cells.Count ? row.Cells[place.Index] : Cell.Empty, place.Unit) : null);

    private static bool IsComplete(Dictionary<string, (int, decimal)> found, ImportTemplate template) =>
        template.Columns.All(column => !column.IsRequired || found.ContainsKey(column.Name));

    private static IEnumerable<SourceRow> Below(IEnumerable<SourceRow> rows, SourceRow heading) =>
        rows.SkipWhile(row => row.Sheet < heading.Sheet).TakeWhile(row => row.Sheet == heading.Sheet)
            .Where(row => row.Number > heading.Number && !row.IsEmpty);

    private static string Missing(IReadOnlyCollection<string> found, ImportTemplate template) =>
        string.Join(", ", template.Columns.Where(column => column.IsRequired && !found.Contains(column.Name)).Select(column => column.Name));
}
