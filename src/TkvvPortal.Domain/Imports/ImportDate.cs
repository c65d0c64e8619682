using System.Globalization;
using System.Text.RegularExpressions;

namespace TkvvPortal.Domain.Imports;

/// <summary>Reads days and hours as files write them, and the day a file's name holds.</summary>
public static partial class ImportDate
{
    private static readonly string[] Forms = ["yyyy-M-d", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy/M/d"];
    private static readonly DateOnly Earliest = new(1900, 1, 1);
    private static readonly DateOnly Latest = new(2099, 12, 31);

    /// <summary>A day: year-month-day or day/month/year, a cell formatted as a date, or the number a spreadsheet keeps for one.</summary>
    public static DateOnly? Day(Cell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        if (cell.Moment is { } moment)
            return Sensible(DateOnly.FromDateTime(moment));
        if (cell.Number is { } serial)
            return serial is > 366 and < 73_000 && decimal.IsInteger(serial) ? DateOnly.FromDateTime(DateTime.FromOADate((double)serial)) : null;
        var text = cell.Text.Split(' ', 'T')[0];
        return DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Sensible(day) : null;
    }

    /// <summary>A day of birth: as <see cref="Day"/>, or the year alone, which counts as its first of January.</summary>
    public static DateOnly? Birth(Cell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return Year().IsMatch(cell.Text) ? new DateOnly(int.Parse(cell.Text, CultureInfo.InvariantCulture), 1, 1) : Day(cell);
    }

    /// <summary>An hour: <c>8:30</c>, <c>8h30</c>, <c>8 giờ</c>, or the fraction of a day a spreadsheet keeps for one.</summary>
    public static TimeOnly? Hour(Cell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        if (cell.Moment is { } moment)
            return TimeOnly.FromDateTime(moment);
        if (cell.Number is >= 0 and < 1)
            return TimeOnly.FromTimeSpan(TimeSpan.FromMinutes(Math.Round((double)cell.Number * 1440)));
        var match = Clock().Match(cell.Text);
        if (!match.Success)
            return null;
        var (hour, minute) = (Part("hour"), Part("minute"));
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;

        int Part(string name) => match.Groups[name] is { Length: > 0 } part ? int.Parse(part.ValueSpan, CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>The one day a file's name holds, such as <c>HSTD_20261031.xlsx</c> or <c>Mau 10 ngay 31-10-2026.xlsx</c>; none when it holds none or two.</summary>
    public static DateOnly? InFileName(string fileName)
    {
        var days = Digits().Matches(fileName)
            .Select(match => match.Groups["year"].Value + match.Groups["month"].Value + match.Groups["day"].Value)
            .Select(text => DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null)
            .OfType<DateOnly>().Distinct().ToList();
        return days.Count == 1 ? days[0] : null;
    }

    private static DateOnly? Sensible(DateOnly day) => day >= Earliest && day <= Latest ? day : null;

    [GeneratedRegex("^(19|20)[0-9]{2}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?<hour>[0-9]{1,2})\s*([:hg]|giờ)\s*(?<minute>[0-9]{2})?(:[0-9]{2})?(\s*phút)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Clock();

    [GeneratedRegex(@"(?<![0-9])((?<year>20[0-9]{2})[-_.]?(?<month>[01][0-9])[-_.]?(?<day>[0-3][0-9])|(?<day>[0-3][0-9])[-_.]?(?<month>[01][0-9])[-_.]?(?<year>20[0-9]{2}))(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Digits();
}
