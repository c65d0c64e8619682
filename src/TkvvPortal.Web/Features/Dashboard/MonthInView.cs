using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.Dashboard;

/// <summary>The month a dashboard shows. Without a choice, or with one outside the last two years, it is the present month.</summary>
public sealed record MonthInView
{
    private const int MonthsOffered = 24;
    private const int MonthsOfTrend = 12;

    public MonthInView(FiscalMonth? chosen, PortalClock clock)
    {
        Today = clock.Today;
        Offered = [.. Enumerable.Range(0, MonthsOffered).Select(back => clock.Month.AddMonths(-back))];
        Month = chosen is { } month && Offered.Contains(month) ? month : clock.Month;
        IsPresent = Month == clock.Month;
    }

    public DateOnly Today { get; }
    public FiscalMonth Month { get; }
    public bool IsPresent { get; }
    public IReadOnlyList<FiscalMonth> Offered { get; }

    /// <summary>The last complete month: collection and meetings of a month that still runs cannot be judged.</summary>
    public FiscalMonth Judged => IsPresent ? Month.Previous() : Month;

    /// <summary>The last day the figures look at.</summary>
    public DateOnly Until => IsPresent ? Today : Month.LastDay;

    public FiscalMonth TrendFrom => Month.AddMonths(1 - MonthsOfTrend);

    /// <summary>The last December before the month: what is compared "with 31/12".</summary>
    public FiscalMonth YearEnd => new(Month.Year - 1, 12);

    /// <summary>The earliest month of the trend and of the comparison.</summary>
    public FiscalMonth EarliestCompared => YearEnd < TrendFrom ? YearEnd : TrendFrom;

    public IReadOnlyList<FiscalMonth> TrendMonths => [.. Enumerable.Range(0, MonthsOfTrend).Select(TrendFrom.AddMonths)];
}
