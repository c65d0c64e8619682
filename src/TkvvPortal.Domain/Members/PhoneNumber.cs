namespace TkvvPortal.Domain.Members;

/// <summary>
/// Điện thoại as people type it and files hold it: ten digits beginning with 0 (a fixed line has eleven), also when written with 84 or +84,
/// without the zero, or with spaces, dots, hyphens or brackets.
/// </summary>
public static class PhoneNumber
{
    private const int Mobile = 10;
    private const int Fixed = 11;
    private const string Country = "84";

    /// <summary>The digits; null when the text is no phone number.</summary>
    public static string? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = string.Concat(text.Where(c => c is not (' ' or '.' or '-' or '(' or ')')));
        if (digits.StartsWith("+" + Country, StringComparison.Ordinal))
            digits = "0" + digits[3..];
        else if (digits.Length == Mobile + 1 && digits.StartsWith(Country, StringComparison.Ordinal))
            digits = "0" + digits[2..];
        else if (digits.Length == Mobile - 1 && digits[0] != '0')
            digits = "0" + digits;
        return digits.Length is Mobile or Fixed && digits[0] == '0' && digits.All(char.IsAsciiDigit) ? digits : null;
    }
}
