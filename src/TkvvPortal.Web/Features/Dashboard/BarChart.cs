using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure.Charts;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Dashboard;

/// <summary>Bars of months drawn as SVG, with what to write on and below them; the page has a table that says the same.</summary>
/// <param name="Id">The key of its title element.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Legend">The classes of the bars with their words.</param>
public sealed record BarChart(string Id, string Title, IReadOnlyList<(string Class, string Words)> Legend)
{
    public IReadOnlyList<ChartMark> Grid { get; init; } = [];
    public IReadOnlyList<ChartBar> Bars { get; init; } = [];
    public IReadOnlyList<ChartMark> Labels { get; init; } = [];
    public IReadOnlyList<ChartMark> Values { get; init; } = [];

    /// <summary>One amount a month, written above its bar.</summary>
    public static BarChart Single(string id, string title, IReadOnlyList<(FiscalMonth Month, Vnd Amount)> months)
    {
        ArgumentNullException.ThrowIfNull(months);
        var (unit, area) = Scale(months.Max(month => month.Amount), months.Count);
        return new BarChart(id, title, [("chart-bar", $"{title} ({unit.Name} đồng)")])
        {
            Grid = area.Grid(2, unit.Figure),
            Labels = Below(area, months.Select(month => month.Month)),
            Bars = [.. months.Select((month, at) => area.Bar(at, (0, 1), unit.Value(month.Amount), "chart-bar", $"Tháng {month.Month}: {month.Amount} đ"))],
            Values = [.. months.Select((month, at) => (month.Amount, at)).Where(point => point.Amount.IsPositive)
                .Select(point => new ChartMark(area.Middle(point.at), area.Y(unit.Value(point.Amount)) - 6, unit.Figure(point.Amount)))],
        };
    }

    /// <summary>What was asked for and what came side by side, the share that came written above.</summary>
    public static BarChart Pair(string id, string title, (string Asked, string Came) words, IReadOnlyList<(FiscalMonth Month, Vnd Asked, Vnd Came)> months)
    {
        ArgumentNullException.ThrowIfNull(months);
        var (unit, area) = Scale(months.Max(month => Vnd.Max(month.Asked, month.Came)), months.Count);
        return new BarChart(id, title, [("chart-bar-2", $"{words.Asked} ({unit.Name} đồng)"), ("chart-bar", $"{words.Came}; trên cột: tỷ lệ")])
        {
            Grid = area.Grid(2, unit.Figure),
            Labels = Below(area, months.Select(month => month.Month)),
            Bars =
            [
                .. months.Select((month, at) => area.Bar(at, (0, 2), unit.Value(month.Asked), "chart-bar-2", $"Tháng {month.Month}: {words.Asked} {month.Asked} đ")),
                .. months.Select((month, at) => area.Bar(at, (1, 2), unit.Value(month.Came), "chart-bar", $"Tháng {month.Month}: {words.Came} {month.Came} đ")),
            ],
            Values = [.. months.Select((month, at) => (Share: Percent.Of(month.Came, month.Asked), Highest: Vnd.Max(month.Asked, month.Came), at)).Where(point => point.Share is not null)
                .Select(point => new ChartMark(area.Middle(point.at), area.Y(unit.Value(point.Highest)) - 6, $"{point.Share!.Value.Value:0}%"))],
        };
    }

    internal static IReadOnlyList<ChartMark> Below(ChartArea area, IEnumerable<FiscalMonth> months) =>
        [.. months.Select((month, at) => new ChartMark(area.Middle(at), 224, MonthLabels.Of(month)))];

    private static (ShortMoney.MoneyUnit Unit, ChartArea Area) Scale(Vnd largest, int columns) =>
        ShortMoney.MoneyUnit.For(largest) is var unit ? (unit, new ChartArea(56, 636, 30, 206, columns, unit.Value(largest))) : default;
}
