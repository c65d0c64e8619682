using TkvvPortal.Domain.Reports;

namespace TkvvPortal.Domain.Tests.Reports;

/// <summary>The months of a report exist, are in order, and are not too many.</summary>
public sealed class ReportPeriodTests
{
    private static readonly FiscalMonth Present = new(2026, 11);

    [Fact]
    public void A_period_is_whole_months()
    {
        var period = ReportPeriod.Span(new(2025, 12), new(2026, 2), Present);

        Assert.Equal((new DateOnly(2025, 12, 1), new DateOnly(2026, 2, 28)), (period.FirstDay, period.LastDay));
        Assert.Equal(["12/2025", "01/2026", "02/2026"], period.Months.Select(month => month.ToString()));
        Assert.Equal(new ReportPeriod(Present, Present), ReportPeriod.EndOf(Present, Present));
    }

    [Fact]
    public void There_are_figures_from_2020_to_the_running_month()
    {
        Refused.By(ReportRules.MonthHasFigures, "den", () => ReportPeriod.Span(Present, Present.Next(), Present));
        Refused.By(ReportRules.MonthHasFigures, "den", () => ReportPeriod.EndOf(new(2019, 12), Present));
        Refused.By(ReportRules.MonthHasFigures, "tu", () => ReportPeriod.Span(new(2019, 12), new(2020, 1), Present));
        Assert.Equal(new(2020, 1), ReportPeriod.EndOf(new(2020, 1), Present).To);
    }

    [Fact]
    public void A_period_begins_before_it_ends() =>
        Refused.By(ReportRules.PeriodIsInOrder, "tu", () => ReportPeriod.Span(Present, Present.Previous(), Present));

    [Fact]
    public void A_period_of_two_years_is_the_longest()
    {
        Assert.Equal(24, ReportPeriod.Span(new(2024, 12), Present, Present).Months.Count);
        Refused.By(ReportRules.PeriodIsShort, "tu", () => ReportPeriod.Span(new(2024, 11), Present, Present));
    }
}
