using System.Globalization;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Search;

/// <summary>What was typed into the one box, and what it may be: words, a number, the number of a receipt, a day.</summary>
public sealed class SearchQuery
{
    private const int Shortest = 2;
    private const int Longest = 100;
    private const int PlainReceipt = 6;
    private const string FirstYear = "2000";
    private const string Country = "+84";

    public SearchQuery(string? typed)
    {
        var text = VietnameseText.Clean(typed ?? "").Replace('\n', ' ');
        Typed = text.Length > Longest ? text[..Longest] : text;
        Number = NumberOf(Typed);
        Words = Number is null ? [.. SearchWords.Of(Typed)] : [Number];
        Receipt = ReceiptOf(Typed);
        Day = DateOnly.TryParseExact(Typed, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    /// <summary>As typed, cut where nobody reads on.</summary>
    public string Typed { get; }

    /// <summary>The words to be found in any order, without diacritics.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The digits when all that was typed is one number, written with or without spaces, dots or +84.</summary>
    public string? Number { get; }

    /// <summary>The number of a receipt, with its year when one was typed.</summary>
    public (int Number, int? Year)? Receipt { get; }

    /// <summary>A day, written d/m/yyyy.</summary>
    public DateOnly? Day { get; }

    public bool IsEmpty => Typed.Length == 0;

    /// <summary>Whether so little was typed that nearly everything would be found.</summary>
    public bool IsTooShort => Words.Sum(word => word.Length) < Shortest;

    /// <summary>Whether a text holds every word.</summary>
    public bool Fits(params string?[] parts)
    {
        var folded = VietnameseText.Fold(string.Join(' ', parts));
        return Words.All(word => folded.Contains(word, StringComparison.Ordinal));
    }

    private static string? NumberOf(string typed)
    {
        var digits = string.Concat(typed.Where(sign => sign is not (' ' or '.' or '-')));
        digits = digits.StartsWith(Country, StringComparison.Ordinal) ? "0" + digits[Country.Length..] : digits;
        return digits.Length > 0 && digits.All(char.IsAsciiDigit) ? digits : null;
    }

    /// <summary>As people quote it (<c>0008/2026</c>), as addresses have it (<c>2026-0008</c>), or a short number alone.</summary>
    private (int Number, int? Year)? ReceiptOf(string typed)
    {
        if (typed.Split('/', StringSplitOptions.TrimEntries) is [var quoted, var ofYear])
            return Receipted(quoted, ofYear);
        if (typed.Split('-') is [var year, var number] && Receipted(number, year) is { } addressed)
            return addressed;
        return Number is { Length: <= PlainReceipt } plain ? (int.Parse(plain, CultureInfo.InvariantCulture), null) : null;
    }

    private static (int Number, int? Year)? Receipted(string number, string year) =>
        number.Length is > 0 and <= PlainReceipt && number.All(char.IsAsciiDigit) && year.Length == FirstYear.Length && year.All(char.IsAsciiDigit)
        && string.CompareOrdinal(year, FirstYear) >= 0
            ? (int.Parse(number, CultureInfo.InvariantCulture), int.Parse(year, CultureInfo.InvariantCulture))
            : null;
}
