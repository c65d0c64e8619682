namespace TkvvPortal.Domain.Loans.Calendars;

/// <summary>Ngày nghỉ lễ, tết, or a weekend day worked in exchange for one, as the year's decision names it.</summary>
public sealed class Holiday(DateOnly day, string name, string source, bool isWorked = false)
{
    /// <summary>The day.</summary>
    public DateOnly Day { get; private set; } = day;

    /// <summary>What is celebrated, or what the day is worked for.</summary>
    public string Name { get; private set; } = name;

    /// <summary>The decision it comes from.</summary>
    public string Source { get; private set; } = source;

    /// <summary>Ngày làm bù: a Saturday or Sunday that is worked.</summary>
    public bool IsWorked { get; private set; } = isWorked;
}
