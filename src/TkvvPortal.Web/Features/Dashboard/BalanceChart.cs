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
        Unit = ShortMoney.MoneyUnit.For(trend.Max(month => month.Sum.Outstanding));
        var highest = trend.Max(month => month.Sum.OverdueRate?.Value ?? 0);
        _rates = new ChartArea(56, 636, 30, 84, trend.Count, highest) { Max = Math.Max(0.01m, highest) };
        _bars = new ChartArea(56, 636, 112, 206, trend.Count, trend.Max(month => Unit.Value(month.Sum.Outstanding)));
        Grid = _bars.Grid(2, Unit.Figure);
        Base = _rates.Bottom;
        Labels = [.. trend.Select((month, column) => new ChartMark(_bars.Middle(column), 224, MonthLabels.Of(month.Month)))];
        Bars = [.. trend.Select((month, column) => _bars.Bar(
            column, (0, 1), Unit.Value(month.Sum.Outstanding), "chart-bar-2", $"Tháng {month.Month}: dư nợ {month.Sum.Outstanding} đ"))];
        Dots = [.. trend.Select((month, column) => (month.Sum.OverdueRate, column)).Where(point => point.OverdueRate is not null)
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
