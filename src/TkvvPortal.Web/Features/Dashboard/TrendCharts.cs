using System.Globalization;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure.Charts;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Dashboard;

/// <summary>The labels of months under a chart.</summary>
internal static class MonthLabels
{
    public static string Of(FiscalMonth month) => string.Create(CultureInfo.InvariantCulture, $"{month.Month}/{month.Year % 100:00}");
}

/// <summary>Outstanding as bars, and above them the overdue rate as a line on its own scale.</summary>
public sealed class BalanceChart
{
    private readonly ChartArea _rates;
    private readonly ChartArea _bars;

    public BalanceChart(IReadOnlyList<TrendMonth> trend)
    {
        Unit = ShortMoney.MoneyUnit.For(trend.Max(month => month.Outstanding));
        var highest = trend.Max(month => month.OverdueRate?.Value ?? 0);
        _rates = new ChartArea(56, 636, 30, 84, trend.Count, highest) { Max = Math.Max(0.01m, highest) };
        _bars = new ChartArea(56, 636, 112, 206, trend.Count, trend.Max(month => Unit.Value(month.Outstanding)));
        Grid = _bars.Grid(2, Unit.Figure);
        Base = _rates.Bottom;
        Labels = [.. trend.Select((month, column) => new ChartMark(_bars.Middle(column), 224, MonthLabels.Of(month.Month)))];
        Bars = [.. trend.Select((month, column) => _bars.Bar(
            column, (0, 1), Unit.Value(month.Outstanding), "chart-bar-2", $"Tháng {month.Month}: dư nợ {month.Outstanding} đ"))];
        Dots = [.. trend.Select((month, column) => (month.OverdueRate, column)).Where(point => point.OverdueRate is not null)
            .Select(point => new ChartMark(_rates.Middle(point.column), _rates.Y(point.OverdueRate!.Value.Value), point.OverdueRate.Value.Number))];
    }

    public ShortMoney.MoneyUnit Unit { get; }
    public IReadOnlyList<ChartMark> Grid { get; }
    public int Base { get; }
    public IReadOnlyList<ChartBar> Bars { get; }
    public IReadOnlyList<ChartMark> Labels { get; }
    public IReadOnlyList<ChartMark> Dots { get; }
    public string Line => string.Join(' ', Dots.Select(dot => string.Create(CultureInfo.InvariantCulture, $"{dot.X},{dot.Y}")));
}

/// <summary>Interest due and collected side by side, the collected share written above.</summary>
public sealed class InterestChart
{
    public InterestChart(IReadOnlyList<TrendMonth> trend)
    {
        var largest = trend.Max(month => Vnd.Max(month.InterestDue, month.InterestCollected));
        Unit = ShortMoney.MoneyUnit.For(largest);
        var area = new ChartArea(56, 636, 30, 206, trend.Count, Unit.Value(largest));
        Grid = area.Grid(2, Unit.Figure);
        Labels = [.. trend.Select((month, column) => new ChartMark(area.Middle(column), 224, MonthLabels.Of(month.Month)))];
        Bars =
        [
            .. trend.Select((month, column) => area.Bar(
                column, (0, 2), Unit.Value(month.InterestDue), "chart-bar-2", $"Tháng {month.Month}: lãi phải thu {month.InterestDue} đ")),
            .. trend.Select((month, column) => area.Bar(
                column, (1, 2), Unit.Value(month.InterestCollected), "chart-bar", $"Tháng {month.Month}: lãi đã thu {month.InterestCollected} đ")),
        ];
        Rates = [.. trend.Select((month, column) => (month, column)).Where(point => point.month.CollectionRate is not null).Select(point => new ChartMark(
            area.Middle(point.column),
            area.Y(Unit.Value(Vnd.Max(point.month.InterestDue, point.month.InterestCollected))) - 6,
            $"{point.month.CollectionRate!.Value.Value:0}%"))];
    }

    public ShortMoney.MoneyUnit Unit { get; }
    public IReadOnlyList<ChartMark> Grid { get; }
    public IReadOnlyList<ChartBar> Bars { get; }
    public IReadOnlyList<ChartMark> Labels { get; }
    public IReadOnlyList<ChartMark> Rates { get; }
}
