using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Imports;

/// <summary>Phones and identity numbers as the bank's files hold them: read as far as possible, remarked upon where not.</summary>
public static class ContactCheck
{
    /// <summary>A mobile number of ten digits; <c>+84</c> and a lost zero are put right. Anything else is kept as given.</summary>
    public static string? Phone(string? given, out string? remark)
    {
        remark = null;
        if (given is null)
            return null;
        var digits = string.Concat(given.Where(c => !(c is ' ' or '.' or '-' or '(' or ')')));
        if (digits.StartsWith("+84", StringComparison.Ordinal))
            digits = "0" + digits[3..];
        else if (digits.Length == 11 && digits.StartsWith("84", StringComparison.Ordinal))
            digits = "0" + digits[2..];
        else if (digits.Length == 9 && digits[0] != '0')
            digits = "0" + digits;
        if (digits.Length is 10 or 11 && digits[0] == '0' && digits.All(char.IsAsciiDigit))
            return digits;
        remark = $"Số điện thoại '{given}' không đúng dạng, giữ như tệp ghi";
        return given;
    }

    /// <summary>An identity number of twelve digits, or an old one of nine; lost zeros are put back. Null, with a remark, for anything else.</summary>
    public static string? Identity(string? given, out string? remark)
    {
        remark = null;
        if (given is null)
            return null;
        var digits = string.Concat(given.Where(c => !(c is ' ' or '.' or '-')));
        if (digits.Length is 8 or 10 or 11 && digits.All(char.IsAsciiDigit))
        {
            digits = digits.PadLeft(digits.Length == 8 ? 9 : 12, '0');
            remark = "Số định danh mất số 0 đứng đầu, đã thêm lại";
        }

        if (digits.Length is not (9 or 12) || !digits.All(char.IsAsciiDigit))
        {
            remark = "Số định danh không gồm 12 hoặc 9 chữ số, không lấy";
            return null;
        }

        remark ??= digits.Length == 9 ? "Số định danh cũ 9 chữ số" : null;
        return digits;
    }

    /// <summary>Whether two names are the same person's, apart from case and diacritics of tone marks placed otherwise.</summary>
    public static bool SameName(string left, string right) =>
        VietnameseText.Fold(left) == VietnameseText.Fold(right);
}
