using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Infrastructure.Papers;

/// <summary>The blocks papers are written with.</summary>
public static class PaperBlocks
{
    /// <summary>How one signs.</summary>
    public const string Sign = "(Ký, ghi rõ họ tên)";

    /// <summary>How who has a seal signs.</summary>
    public const string Seal = "(Ký tên, đóng dấu)";

    /// <summary>A blank in a line.</summary>
    public const string Blank = "………………………";

    /// <summary>Running text.</summary>
    public static PaperText Prose(string words) => new(PaperStyle.Prose, words);

    /// <summary>The heading of a part.</summary>
    public static PaperText Part(string words) => new(PaperStyle.Part, words);

    /// <summary>The heading of a point.</summary>
    public static PaperText Point(string words) => new(PaperStyle.Point, words);

    /// <summary>A note.</summary>
    public static PaperText Small(string words) => new(PaperStyle.Small, words);

    /// <summary>In the middle.</summary>
    public static PaperText Centred(string words) => new(PaperStyle.Centred, words);

    /// <summary>Place and date; the day is written by hand.</summary>
    public static PaperText PlaceDate(string place, int year) => new(PaperStyle.PlaceDate, $"{place}, ngày …… tháng …… năm {year}");

    /// <summary>Lines to fill in.</summary>
    public static PaperBlanks Lines(int count) => new(count);

    /// <summary>Who signs, from left to right, with the names that are known.</summary>
    public static PaperSignatures Signatures(params (string Title, string? Name)[] people) =>
        new([.. people.Select(one => new PaperSignature(one.Title, Sign, one.Name))]);

    /// <summary>An organisation of a commune as who issues a paper.</summary>
    public static Paper From(this Paper paper, string organisation, string unit) =>
        paper with { Issuer = organisation.ToUpperInvariant(), IssuerUnit = unit.ToUpperInvariant() };

    /// <summary>Blank where there is nothing, to be written by hand.</summary>
    public static string? OrNothing(this Vnd amount) => amount == Vnd.Zero ? null : amount.ToString();
}
