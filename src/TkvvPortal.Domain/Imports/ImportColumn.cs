using System.Text;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Imports;

/// <summary>A column of a template.</summary>
/// <param name="Name">The name in the template, such as <c>ma_to</c>.</param>
/// <param name="Title">The name in messages, such as <c>Mã Tổ</c>.</param>
/// <param name="IsRequired">Whether a file without the column is refused.</param>
/// <param name="Aliases">What the bank's own files call it.</param>
public sealed record ImportColumn(string Name, string Title, bool IsRequired, params IReadOnlyList<string> Aliases)
{
    private readonly string[] _plainNames = [.. Aliases.Prepend(Title).Prepend(Name).Select(Plain)];

    /// <summary>Whether a heading, already brought to its plain form, means this column.</summary>
    public bool IsCalled(string plainHeading) =>
        plainHeading.Length > 0 && _plainNames.Contains(plainHeading);

    /// <summary>A heading without diacritics, case, punctuation and what stands in brackets: <c>Dư nợ (triệu đồng)</c> is <c>du no</c>.</summary>
    public static string Plain(string heading)
    {
        ArgumentNullException.ThrowIfNull(heading);
        var plain = new StringBuilder(heading.Length);
        var depth = 0;
        foreach (var c in VietnameseText.Fold(heading))
        {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth <= 0)
                plain.Append(char.IsLetterOrDigit(c) ? c : ' ');
        }

        return VietnameseText.Clean(plain.ToString().Replace('\n', ' '));
    }

    /// <summary>How many đồng one unit of the column is, as its heading says: <c>(triệu đồng)</c>, <c>(nghìn đồng)</c>; else 1.</summary>
    public static decimal Unit(string heading)
    {
        var folded = VietnameseText.Fold(heading);
        if (Says("trieu") || Says("trd") || Says("tr.d"))
            return 1_000_000;
        return Says("nghin dong") || Says("ngan dong") || Says("1000d") || Says("1.000d") ? 1_000 : 1;

        bool Says(string word) => folded.Contains(word, StringComparison.Ordinal);
    }
}
