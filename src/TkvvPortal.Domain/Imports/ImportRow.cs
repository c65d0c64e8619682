using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Imports;

/// <summary>
/// One row of a file, read by the names of the template. Every value that breaks a rule is noted, so that a person sees all of them at
/// once; what is returned for it is empty and not to be used.
/// </summary>
/// <param name="number">The row in the file, from 1.</param>
/// <param name="find">The cell of a column and how many đồng its unit is; null when the file lacks the column.</param>
public sealed partial class ImportRow(int number, Func<ImportColumn, (Cell Cell, decimal Unit)?> find)
{
    private const int SpreadsheetDigits = 15;
    private const int MostLostZeros = 4;
    private readonly List<string> _refusals = [];
    private readonly List<string> _notes = [];

    /// <summary>The row in the file, from 1.</summary>
    public int Number => number;

    /// <summary>Why the row is refused; none when it is not.</summary>
    public IReadOnlyList<string> Refusals => _refusals;

    /// <summary>What to look at, although the row is taken.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Whether a rule refuses the row.</summary>
    public bool IsRefused => _refusals.Count > 0;

    /// <summary>Refuses the row by a rule.</summary>
    public void Refuse(Rule rule, params object[] arguments) => _refusals.Add(new RuleViolationException(rule, arguments).Message);

    /// <summary>Refuses the row in the words of a rule of the thing itself.</summary>
    public void Refuse(RuleViolationException violation) => _refusals.Add(violation.Message);

    /// <summary>Adds a remark.</summary>
    public void Note(string remark) => _notes.Add(remark);

    /// <summary>Whether the file has the column and the row something in it.</summary>
    public bool Has(ImportColumn column) => find(column) is { Cell.IsEmpty: false };

    /// <summary>Text of a required cell.</summary>
    public string Text(ImportColumn column, int longest = 256) => Required(column) ? Fitting(column, find(column)!.Value.Cell.Text, longest) : "";

    /// <summary>Text, or null where there is none.</summary>
    public string? OptionalText(ImportColumn column, int longest = 256) => Has(column) ? Fitting(column, find(column)!.Value.Cell.Text, longest) : null;

    /// <summary>A code of so many digits. A number that lost its leading zeros gets them back, with a remark; one that lost its end is refused.</summary>
    public string Code(ImportColumn column, int digits)
    {
        if (!Required(column))
            return "";
        var cell = find(column)!.Value.Cell;
        var text = cell.Text;
        if (digits > SpreadsheetDigits && (cell.Number is not null || text.Contains("E+", StringComparison.OrdinalIgnoreCase)))
            Refuse(ImportRules.CodeKeptItsDigits, column.Title, text);
        else if (text.Length == 0 || text.Length > digits || !text.All(char.IsAsciiDigit))
            Refuse(ImportRules.CodeHasDigits, column.Title, digits, text);
        else if (digits - text.Length > MostLostZeros && text.Any(digit => digit != '0'))
            Refuse(ImportRules.CodeHasDigits, column.Title, digits, text);
        else if (text.Length < digits)
            return Restored(column, text, digits);
        return text;
    }

    /// <summary>A day of a required cell.</summary>
    public DateOnly Day(ImportColumn column) => Required(column) ? OptionalDay(column) ?? default : default;

    /// <summary>A day, or null where none is written.</summary>
    public DateOnly? OptionalDay(ImportColumn column) => Read(column, ImportDate.Day, ImportRules.DateIsReadable);

    /// <summary>A day of birth, or its year alone.</summary>
    public DateOnly BirthDay(ImportColumn column) => Required(column) ? Read(column, ImportDate.Birth, ImportRules.DateIsReadable) ?? default : default;

    /// <summary>An hour, or null where none is written.</summary>
    public TimeOnly? OptionalHour(ImportColumn column) => Read(column, ImportDate.Hour, ImportRules.ChoiceIsKnown, "08:00, 8h30");

    /// <summary>One of a list of choices by any of its names, or null where none is written.</summary>
    public T? OptionalChoice<T>(ImportColumn column, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        if (!Has(column))
            return null;
        var text = find(column)!.Value.Cell.Text;
        if (choices.TryGetValue(ImportColumn.Plain(text), out var choice))
            return choice;
        Refuse(ImportRules.ChoiceIsKnown, column.Title, text, string.Join(", ", choices.Keys));
        return null;
    }

    /// <summary>Everything the row says in some columns, to compare repeated rows by.</summary>
    public string Said(IEnumerable<ImportColumn> columns) => string.Join('\u001F', columns.Select(column => find(column)?.Cell.Text));

    /// <summary>Refuses the row when a required cell is empty.</summary>
    public bool Required(ImportColumn column)
    {
        if (Has(column))
            return true;
        Refuse(ImportRules.ValueIsGiven, column.Title);
        return false;
    }

    private T? Read<T>(ImportColumn column, Func<Cell, T?> parse, Rule rule, params object[] more)
        where T : struct
    {
        if (!Has(column))
            return null;
        var cell = find(column)!.Value.Cell;
        if (parse(cell) is { } value)
            return value;
        Refuse(rule, [column.Title, cell.Text, .. more]);
        return null;
    }

    private string Fitting(ImportColumn column, string text, int longest)
    {
        if (text.Length > longest)
            Refuse(ImportRules.TextFits, column.Title, longest);
        return text;
    }

    private string Restored(ImportColumn column, string text, int digits)
    {
        Note($"{column.Title} '{text}' mất số 0 đứng đầu, đã đọc là '{text.PadLeft(digits, '0')}'");
        return text.PadLeft(digits, '0');
    }
}
