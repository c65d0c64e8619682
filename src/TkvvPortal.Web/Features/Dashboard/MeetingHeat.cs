using TkvvPortal.Domain.Figures;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.Dashboard;

/// <summary>Meetings held of planned and officers' attendance, a row a commune and a column a month; the share colours the cell, the numbers stand in it.</summary>
public sealed record MeetingHeat(IReadOnlyList<FiscalMonth> Months, IReadOnlyList<HeatRow> Meetings, IReadOnlyList<HeatRow> Officers)
{
    public static MeetingHeat Of(ShowDashboard.Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new MeetingHeat(
            page.View.TrendMonths,
            Rows(page, sum => new HeatCell(sum.MeetingsClosed, sum.MeetingsPlanned)),
            Rows(page, sum => new HeatCell(sum.DutiesAttended, sum.DutiesAssigned)));
    }

    private static IReadOnlyList<HeatRow> Rows(ShowDashboard.Page page, Func<FigureTotals, HeatCell> cell) =>
        [.. page.Communes.OrderBy(commune => commune.Value, StringComparer.CurrentCulture).Select(commune => new HeatRow(
            commune.Value,
            [.. page.View.TrendMonths.Select(month => page.Trend.Communes.SingleOrDefault(row => row.Month == month && row.CommuneId == commune.Key) is { } row ? cell(row.Sum) : HeatCell.Unknown)]))];
}

/// <summary>A commune's year.</summary>
public sealed record HeatRow(string Commune, IReadOnlyList<HeatCell> Cells);

/// <summary>So many of so many.</summary>
public sealed record HeatCell(int Part, int Whole)
{
    private const int GoodFrom = 95;
    private const int FairFrom = 80;

    /// <summary>A month without figures.</summary>
    public static HeatCell Unknown { get; } = new(0, 0);

    public Percent? Share => Percent.Of(Part, Whole);

    public string Tone => Share?.Value switch { null => "", >= GoodFrom => "heat-good", >= FairFrom => "heat-warn", _ => "heat-bad" };
}
