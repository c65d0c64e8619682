using System.Globalization;
using System.Text;

namespace TkvvPortal.Domain.Shared;

/// <summary>Vietnamese text: one canonical form to keep, one folded form to search by.</summary>
public static class VietnameseText
{
    private static readonly char[] Spaces = [' ', '\t', '\u00A0'];

    /// <summary>Composes diacritics (NFC), trims, and collapses runs of spaces; line breaks stay.</summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Normalize(NormalizationForm.FormC).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        var cleaned = lines.Select(line => string.Join(' ', line.Split(Spaces, StringSplitOptions.RemoveEmptyEntries)));
        return string.Join('\n', cleaned).Trim();
    }

    /// <summary>Lower case without diacritics and with đ as d: the same for <c>Hòa</c>, <c>Hoà</c> and <c>HOA</c>.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            folded.Append(c is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(c));
        }

        return Clean(folded.ToString());
    }

    /// <summary>The folded words of a search, each to be found in any order.</summary>
    public static IReadOnlyList<string> Words(string? search) =>
        search is null ? [] : Fold(search).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
