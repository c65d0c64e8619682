namespace TkvvPortal.Domain.Loans;

/// <summary>How the days of a period become a part of a year. The number is the value of <c>interest.day_count</c>.</summary>
public enum DayCount
{
    /// <summary>Actual days over a fixed year, 365 days unless <c>interest.days_in_year</c> says otherwise.</summary>
    ActualFixed = 1,

    /// <summary>Actual days of common years over 365 and of leap years over 366.</summary>
    ActualActual = 2,

    /// <summary>Months of 30 days over a year of 360; a 31st counts as a 30th.</summary>
    Thirty360 = 3,
}
