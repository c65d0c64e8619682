using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Figures;

/// <summary>Chốt số liệu tháng: the figures of an ended month are kept as they were, so that last year's report says the same next year.</summary>
public sealed class MonthSnapshot
{
    private MonthSnapshot()
    {
    }

    /// <summary>The month; kept once and never changed.</summary>
    public FiscalMonth Month { get; private set; }

    /// <summary>The instant the figures were kept.</summary>
    public DateTime TakenAtUtc { get; private set; }

    /// <summary>Who kept them; the portal itself when nobody asked.</summary>
    public string TakenByName { get; private set; } = "";

    /// <summary>The newest data date of the bank's balances in them; none without loans.</summary>
    public DateOnly? DataDate { get; private set; }

    /// <summary>Keeps the month that has just ended; throws TK-495 for another: the bank's balances of older months are gone.</summary>
    public static MonthSnapshot Take(FiscalMonth month, DateOnly? dataDate, string byName, PortalClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        if (month != clock.Month.Previous())
            throw new RuleViolationException(FigureRules.OnlyTheMonthJustEnded, clock.Month.Previous(), month);
        return new MonthSnapshot { Month = month, TakenAtUtc = clock.UtcNow, TakenByName = byName, DataDate = dataDate };
    }

    /// <summary>
    /// Whether the month that has just ended is kept by itself today: from the day of the parameter on, or earlier when the bank's balances of
    /// after its end are there.
    /// </summary>
    /// <param name="keepDay">The day of the month of <c>figures.keep_day</c>.</param>
    /// <param name="dataDate">The newest data date of the bank's balances.</param>
    /// <param name="today">The day.</param>
    public static bool IsDue(int keepDay, DateOnly? dataDate, DateOnly today) =>
        today.Day >= keepDay || dataDate >= FiscalMonth.Of(today).FirstDay;
}
