using System.Globalization;

namespace TkvvPortal.Domain.Shared;

/// <summary>A calendar month of the books: effectively a date without the day.</summary>
public readonly record struct FiscalMonth : IComparable<FiscalMonth>
{
    /// <summary>Creates the month; throws <see cref="ArgumentOutOfRangeException"/> outside years 1–9999 and months 1–12.</summary>
    public FiscalMonth(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        Year = year;
        Month = month;
    }

    /// <summary>The calendar year.</summary>
    public int Year { get; }

    /// <summary>The month of the year, 1–12.</summary>
    public int Month { get; }

    /// <summary>The number kept in the database: October 2026 is 202610.</summary>
    public int Key => (Year * 100) + Month;

    /// <summary>The first day.</summary>
    public DateOnly FirstDay => new(Year, Month, 1);

    /// <summary>The last day.</summary>
    public DateOnly LastDay => new(Year, Month, DateTime.DaysInMonth(Year, Month));

    /// <summary>The month of a date; the only way from a date.</summary>
    public static FiscalMonth Of(DateOnly date) => new(date.Year, date.Month);

    /// <summary>The month of a database key such as 202610.</summary>
    public static FiscalMonth FromKey(int key) => new(key / 100, key % 100);

    /// <summary>Whether the left month is earlier.</summary>
    public static bool operator <(FiscalMonth left, FiscalMonth right) => left.Key < right.Key;

    /// <summary>Whether the left month is later.</summary>
    public static bool operator >(FiscalMonth left, FiscalMonth right) => left.Key > right.Key;

    /// <summary>Whether the left month is earlier or the same.</summary>
    public static bool operator <=(FiscalMonth left, FiscalMonth right) => left.Key <= right.Key;

    /// <summary>Whether the left month is later or the same.</summary>
    public static bool operator >=(FiscalMonth left, FiscalMonth right) => left.Key >= right.Key;

    /// <summary>Reads the address form <c>2026-10</c>.</summary>
    public static bool TryParse(string? text, out FiscalMonth month)
    {
        month = default;
        if (!DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
            return false;
        month = Of(first);
        return true;
    }

    /// <summary>The month a number of months away.</summary>
    public FiscalMonth AddMonths(int months) => Of(FirstDay.AddMonths(months));

    /// <summary>The month after.</summary>
    public FiscalMonth Next() => AddMonths(1);

    /// <summary>The month before.</summary>
    public FiscalMonth Previous() => AddMonths(-1);

    /// <summary>How many months lie between an earlier month and this one; negative for a later one.</summary>
    public int MonthsSince(FiscalMonth earlier) => ((Year - earlier.Year) * 12) + Month - earlier.Month;

    /// <summary>Whether the date lies in this month.</summary>
    public bool Contains(DateOnly date) => Of(date) == this;

    /// <summary>A day of this month; a day past its end becomes its last day.</summary>
    public DateOnly Day(int day) => new(Year, Month, Math.Clamp(day, 1, LastDay.Day));

    /// <inheritdoc />
    public int CompareTo(FiscalMonth other) => Key.CompareTo(other.Key);

    /// <summary>The form used in addresses: <c>2026-10</c>.</summary>
    public string ToRoute() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");

    /// <summary>As people write it: <c>10/2026</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Month:00}/{Year:0000}");
}
