using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans;

/// <summary>How interest is computed on a date: dated parameters, never constants (specification §4.2).</summary>
/// <param name="DaysInYear">Days the yearly rate is divided by when days are counted over a fixed year.</param>
/// <param name="OverdueFactor">Factor on the loan's rate for overdue principal.</param>
/// <param name="RoundingUnit">Rounded half-up to a multiple of this amount, once per loan.</param>
/// <param name="DayCount">How the days of a period become a part of a year.</param>
public sealed record InterestTerms(
    int DaysInYear, decimal OverdueFactor, Vnd RoundingUnit, DayCount DayCount = DayCount.ActualFixed)
{
    /// <summary>The terms in force on a date.</summary>
    public static InterestTerms On(PolicyBook policy, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new InterestTerms(
            policy.Count(PolicyKey.DaysInYear, date),
            policy.Number(PolicyKey.OverdueFactor, date),
            policy.Money(PolicyKey.RoundingUnit, date),
            (DayCount)policy.Count(PolicyKey.DayCount, date));
    }

    /// <summary>Rounds half-up to the unit.</summary>
    public Vnd Round(decimal exact)
    {
        var units = decimal.Round(exact / RoundingUnit.Amount, 0, MidpointRounding.AwayFromZero);
        return new Vnd((long)units * RoundingUnit.Amount);
    }

    /// <summary>
    /// Interest before rounding of a principal that stays the same from a day (included) to a day (excluded), đồng;
    /// none when the period has no day.
    /// </summary>
    public decimal Exact(Vnd principal, InterestRate rate, DateOnly from, DateOnly until)
    {
        if (until <= from)
            return 0m;
        var days = until.DayNumber - from.DayNumber;
        switch (DayCount)
        {
            case DayCount.ActualActual:
                var leap = DaysOfLeapYears(from, until);
                return rate.On(principal, days - leap, 365) + rate.On(principal, leap, 366);
            case DayCount.Thirty360:
                return rate.On(principal, Thirty(until) - Thirty(from), 360);
            default:
                return rate.On(principal, days, DaysInYear);
        }
    }

    private static int DaysOfLeapYears(DateOnly from, DateOnly until)
    {
        var days = 0;
        for (var year = from.Year; year <= until.Year; year++)
        {
            if (!DateTime.IsLeapYear(year))
                continue;
            var first = Math.Max(from.DayNumber, new DateOnly(year, 1, 1).DayNumber);
            var last = Math.Min(until.DayNumber, new DateOnly(year, 12, 31).DayNumber + 1);
            days += last - first;
        }

        return days;
    }

    private static int Thirty(DateOnly date) => (date.Year * 360) + (date.Month * 30) + Math.Min(date.Day, 30);
}
