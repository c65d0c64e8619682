using TkvvPortal.Domain.Scoring;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure.Charts;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Dashboard;

/// <summary>Groups of each official class, month by month, and the same stacked in a chart.</summary>
public sealed record ClassChart(IReadOnlyList<ClassMonth> Months, BarChart Chart)
{
    /// <summary>The classes from best to worst.</summary>
    public static IReadOnlyList<GroupClass> Classes { get; } = [GroupClass.Good, GroupClass.Fair, GroupClass.Average, GroupClass.Weak];

    public static ClassChart Of(IReadOnlyList<FiscalMonth> months, IReadOnlyList<ClassCount> counts)
    {
        ArgumentNullException.ThrowIfNull(months);
        List<ClassMonth> columns = [.. months.Select(month => new ClassMonth(month, [.. Classes.Select(one => counts.SingleOrDefault(count => count.Month == month && count.Class == one)?.Groups ?? 0)]))];
        var most = Math.Max(1, columns.Max(column => column.Groups.Sum()));
        var area = new ChartArea(8, 636, 16, 206, columns.Count, most) { Max = most };
        return new ClassChart(columns, new BarChart("bd-xep-loai", "Xếp loại Tổ theo tháng", [.. Classes.Select((one, at) => (Css(at), one.Title()))])
        {
            Bars = [.. columns.SelectMany((column, at) => Stack(area, column, at))],
            Labels = BarChart.Below(area, months),
        });
    }

    private static IEnumerable<ChartBar> Stack(ChartArea area, ClassMonth column, int at)
    {
        var below = 0;
        for (var one = 0; one < Classes.Count; one++)
        {
            if (column.Groups[one] == 0)
                continue;
            var bar = area.Bar(at, (0, 1), below + column.Groups[one], Css(one), $"Tháng {column.Month}: {column.Groups[one]} tổ xếp loại {Classes[one].Title()}");
            yield return bar with { Height = area.Y(below) - bar.Y };
            below += column.Groups[one];
        }
    }

    private static string Css(int place) => $"chart-class-{place + 1}";
}

/// <summary>Groups of each class in a month, best first.</summary>
public sealed record ClassMonth(FiscalMonth Month, IReadOnlyList<int> Groups);
