using TkvvPortal.Domain.Figures;
using TkvvPortal.Domain.Tests.Builders;

namespace TkvvPortal.Domain.Tests.Figures;

public sealed class MonthSnapshotTests
{
    private static readonly PortalClock Clock = StoppedTime.NoonOn(new DateOnly(2026, 11, 5));

    [Fact]
    public void The_month_that_has_just_ended_is_kept_with_who_and_when()
    {
        var kept = MonthSnapshot.Take(new FiscalMonth(2026, 10), new DateOnly(2026, 11, 1), "Nguyễn Thị Hòa", Clock);

        Assert.Equal((new FiscalMonth(2026, 10), new DateOnly(2026, 11, 1), "Nguyễn Thị Hòa", Clock.UtcNow), (kept.Month, kept.DataDate, kept.TakenByName, kept.TakenAtUtc));
    }

    [Theory]
    [InlineData(9)]
    [InlineData(11)]
    [InlineData(12)]
    public void No_other_month_is_kept(int month)
    {
        var refusal = Assert.Throws<RuleViolationException>(() => MonthSnapshot.Take(new FiscalMonth(2026, month), null, "Hệ thống", Clock));

        Assert.Equal(FigureRules.OnlyTheMonthJustEnded, refusal.Rule);
        Assert.Contains("10/2026", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, "2026-10-31", false)]
    [InlineData(4, "2026-11-01", true)]
    [InlineData(5, "2026-10-20", true)]
    [InlineData(6, null, true)]
    [InlineData(1, null, false)]
    public void It_is_due_on_the_day_of_the_parameter_or_when_the_balances_are_there(int day, string? dataDate, bool isDue) =>
        Assert.Equal(isDue, MonthSnapshot.IsDue(5, dataDate is null ? null : DateOnly.Parse(dataDate, System.Globalization.CultureInfo.InvariantCulture), new DateOnly(2026, 11, day)));
}
