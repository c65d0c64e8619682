namespace TkvvPortal.Domain.Members;

/// <summary>Điện thoại as typed by people: ten digits beginning with 0, also when written with +84, spaces, dots or hyphens.</summary>
public static class PhoneNumber
{
    private const int Length = 10;
    private const string Country = "84";

    /// <summary>The ten digits; null when the text is no phone number.</summary>
    public static string? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = string.Concat(text.Where(c => c is not (' ' or '.' or '-' or '(' or ')')));
        if (digits.StartsWith('+'))
            digits = digits.StartsWith("+" + Country, StringComparison.Ordinal) ? "0" + digits[3..] : "";
        else if (digits.Length == Length + 1 && digits.StartsWith(Country, StringComparison.Ordinal))
            digits = "0" + digits[2..];
        return digits.Length == Length && digits[0] == '0' && digits.All(char.IsAsciiDigit) ? digits : null;
    }
}
