namespace TkvvPortal.Domain.Members;

/// <summary>
/// Số định danh cá nhân: 3 digits for the province, 1 for century and sex, 2 for the year of birth, 6 at random (NĐ 137/2015, điều 13); before
/// 2025 also the nine digits of the old identity card. Contradictions are told, never refused: errors exist in real data.
/// </summary>
public static class NationalIdNumber
{
    private const int Citizen = 12;
    private const int Old = 9;
    private const int FirstCentury = 1900;

    /// <summary>The digits; null when there are not twelve or nine.</summary>
    public static string? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = Digits(text);
        return digits.Length is Citizen or Old && digits.All(char.IsAsciiDigit) ? digits : null;
    }

    /// <summary>The number a spreadsheet took the leading zeros from; null when too many or too few digits are left to tell.</summary>
    public static string? Restore(string text)
    {
        var digits = Digits(text);
        return digits.Length is Citizen - 1 or Citizen - 2 ? Read(digits.PadLeft(Citizen, '0'))
            : digits.Length == Old - 1 ? Read("0" + digits) : null;
    }

    /// <summary>Whether it is the nine-digit number of an old identity card.</summary>
    public static bool IsOld(string digits) => digits.Length == Old;

    /// <summary>What does not fit together, in Vietnamese; empty when all does.</summary>
    /// <param name="digits">What <see cref="Read"/> gave.</param>
    /// <param name="birthDate">The day of birth on file.</param>
    /// <param name="gender">The sex on file.</param>
    /// <param name="oldValidUntil">The last day an old nine-digit number was good (a dated parameter).</param>
    /// <param name="today">Today in Vietnam.</param>
    public static IEnumerable<string> Contradictions(string digits, DateOnly birthDate, Gender gender, DateOnly oldValidUntil, DateOnly today)
    {
        if (IsOld(digits))
        {
            if (today > oldValidUntil)
                yield return $"Số CMND 9 chữ số không còn giá trị từ sau ngày {oldValidUntil:dd/MM/yyyy}.";
            yield break;
        }

        var mark = digits[3] - '0';
        var year = FirstCentury + (mark / 2 * 100) + ((digits[4] - '0') * 10) + (digits[5] - '0');
        if (year != birthDate.Year)
            yield return $"Số định danh ghi năm sinh {year}, hồ sơ ghi {birthDate.Year}.";
        if (mark % 2 == 0 != (gender == Gender.Male))
            yield return $"Số định danh ghi giới tính {(mark % 2 == 0 ? "nam" : "nữ")}, hồ sơ ghi khác.";
    }

    private static string Digits(string text) => string.Concat(text.Where(c => c is not (' ' or '.' or '-')));
}
