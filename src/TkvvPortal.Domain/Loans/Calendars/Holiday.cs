using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Calendars;

/// <summary>Ngày nghỉ lễ, tết, or a weekend day worked in exchange for one, as the year's decision names it.</summary>
public sealed class Holiday(DateOnly day, string name, string source, bool isWorked = false)
{
    private const int FirstYear = 2020;
    private const int YearsAhead = 2;

    /// <summary>The day.</summary>
    public DateOnly Day { get; private set; } = day;

    /// <summary>What is celebrated, or what the day is worked for.</summary>
    public string Name { get; private set; } = name;

    /// <summary>The decision it comes from.</summary>
    public string Source { get; private set; } = source;

    /// <summary>Ngày làm bù: a Saturday or Sunday that is worked.</summary>
    public bool IsWorked { get; private set; } = isWorked;

    /// <summary>A day by the year's decision; throws TK-284 for a year nobody can know of.</summary>
    public static Holiday Declare(DateOnly day, string name, string source, bool isWorked, DateOnly today)
    {
        if (day.Year < FirstYear || day.Year > today.Year + YearsAhead)
            throw new RuleViolationException(CalendarRules.HolidayIsOfNearYear, FirstYear, today.Year + YearsAhead) { Field = nameof(Day) };
        return new Holiday(day, name, source, isWorked);
    }

    /// <summary>Takes over what the year's decision says of the day: what was provisional, or entered wrongly, is put right.</summary>
    public void Correct(string name, string source, bool isWorked) => (Name, Source, IsWorked) = (name, source, isWorked);
}
