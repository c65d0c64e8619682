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
    /// A key that both databases order alike: the Vietnamese collation key of the given name and then the full name, in
    /// hexadecimal digits.
    /// </summary>
    public static string SortKey(string fullName)
    {
        var name = VietnameseText.Clean(fullName);
        var key = Vietnamese.GetSortKey($"{GivenName(name)} {name}", CompareOptions.IgnoreCase).KeyData;
        return Convert.ToHexString(key.AsSpan(0, Math.Min(key.Length, 48)));
    }
}
