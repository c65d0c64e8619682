using System.Globalization;
using System.Text.RegularExpressions;

namespace TkvvPortal.Domain.Imports;

/// <summary>Reads numbers as files write them: <c>1.234.567</c>, <c>1,234,567.5</c>, <c>6,6</c>, <c>6.6</c>.</summary>
public static partial class ImportNumber
{
    private const NumberStyles Signed = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>An amount: a single separator before exactly three digits groups thousands, any other divides the fraction.</summary>
    public static decimal? Amount(Cell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        if (cell.Number is { } number)
            return number;
        var text = Bare(cell.Text);
        if (ByDots().IsMatch(text))
            return Parse(text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'));
        if (ByCommas().IsMatch(text))
            return Parse(text.Replace(",", "", StringComparison.Ordinal));
        return Plain().IsMatch(text) ? Parse(text.Replace(',', '.')) : null;
    }

    /// <summary>A rate or a score: a point or comma always divides the fraction.</summary>
    public static decimal? Fraction(Cell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        if (cell.Number is { } number)
            return number;
        var text = Bare(cell.Text.TrimEnd('%'));
        return Plain().IsMatch(text) ? Parse(text.Replace(',', '.')) : null;
    }

    private static string Bare(string text) =>
        text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).TrimEnd('đ', 'Đ', '₫');

    private static decimal? Parse(string text) => decimal.TryParse(text, Signed, CultureInfo.InvariantCulture, out var value) ? value : null;

    [GeneratedRegex(@"^-?[0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ByDots();

    [GeneratedRegex(@"^-?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ByCommas();

    [GeneratedRegex(@"^-?[0-9]{1,18}([.,][0-9]{1,9})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Plain();
}
