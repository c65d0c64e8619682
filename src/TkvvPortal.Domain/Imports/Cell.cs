namespace TkvvPortal.Domain.Imports;

/// <summary>One cell as the file holds it: always the text, and the number or instant where the file keeps one.</summary>
/// <param name="Text">The text, cleaned; of a number its digits, with a point for the fraction.</param>
/// <param name="Number">The number, when the file keeps a number and not text.</param>
/// <param name="Moment">Day and time, when the cell is formatted as a date.</param>
public sealed record Cell(string Text, decimal? Number = null, DateTime? Moment = null)
{
    /// <summary>An empty cell.</summary>
    public static Cell Empty { get; } = new("");

    /// <summary>Whether nothing is written in it.</summary>
    public bool IsEmpty => Text.Length == 0;
}
