using System.Globalization;

namespace TkvvPortal.Domain.Shared;

/// <summary>How Vietnamese names are kept in order: by given name (last word), then the words before it.</summary>
public static class PersonName
{
    private static readonly CompareInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN").CompareInfo;

    /// <summary>The given name: the last word of the full name.</summary>
    public static string GivenName(string fullName)
    {
        var words = VietnameseText.Clean(fullName).Split(' ');
        return words[^1];
    }

    /// <summary>
    /// A key that both databases order alike: the Vietnamese collation key of the given name, then that of the full name, in
    /// hexadecimal digits. Two keys, so that a tone of the given name (Hoa, Hòa) weighs more than the family name.
    /// </summary>
    public static string SortKey(string fullName)
    {
        var name = VietnameseText.Clean(fullName);
        byte[] key = [.. Key(GivenName(name)), .. Key(name)];
        return Convert.ToHexString(key.AsSpan(0, Math.Min(key.Length, 48)));
    }

    private static byte[] Key(string text) => Vietnamese.GetSortKey(text, CompareOptions.IgnoreCase).KeyData;
}
