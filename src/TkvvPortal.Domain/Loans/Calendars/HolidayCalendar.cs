namespace TkvvPortal.Domain.Loans.Calendars;

/// <summary>Ngày làm việc: Monday to Friday without the holidays, and the weekend days worked in exchange.</summary>
public sealed class HolidayCalendar(IEnumerable<Holiday> holidays)
{
    private readonly Dictionary<DateOnly, bool> _worked = holidays.ToDictionary(holiday => holiday.Day, holiday => holiday.IsWorked);

    /// <summary>Whether the holidays of a year are known; without them deadlines only leave out weekends.</summary>
    public bool Knows(int year) => _worked.Keys.Any(day => day.Year == year);

    /// <summary>Whether the bank's office works on a day. A session is held even when it does not (P01).</summary>
    public bool IsWorkingDay(DateOnly day) =>
        _worked.TryGetValue(day, out var worked) ? worked : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The working day that lies a number of working days before a day, which itself is not counted.</summary>
    public DateOnly WorkingDaysBefore(DateOnly day, int count) => Step(day, count, -1);

    /// <summary>The working day that lies a number of working days after a day, which itself is not counted.</summary>
    public DateOnly WorkingDaysAfter(DateOnly day, int count) => Step(day, count, 1);

    private DateOnly Step(DateOnly day, int count, int direction)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        while (count > 0)
        {
            day = day.AddDays(direction);
            if (IsWorkingDay(day))
                count--;
        }

        return day;
    }
}
