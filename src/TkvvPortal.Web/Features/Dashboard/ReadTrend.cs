using TkvvPortal.Data.Figures;
using TkvvPortal.Domain.Figures;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Dashboard;

/// <summary>Kept months, commune by commune, and the one in view, which is added up from what the page has read already.</summary>
public sealed class ReadTrend(MonthFigures figures) : IUseCase
{
    /// <summary>The months of the trend and of the comparison, one query.</summary>
    public async Task<Trend> ReadAsync(MonthInView view, IReadOnlyCollection<GroupMonth> rows)
    {
        var kept = await figures.OfCommunesAsync(view.EarliestCompared, view.Month.Previous());
        var now = rows.GroupBy(row => row.Figures.CommuneId).Select(commune => new CommuneMonth(view.Month, commune.Key, Totals.Of(commune)));
        return new Trend(view, [.. kept, .. now]);
    }
}

/// <summary>The months before and up to the one in view.</summary>
/// <param name="View">What is in view.</param>
/// <param name="Communes">A row for each month and commune; months that were not kept are missing.</param>
public sealed record Trend(MonthInView View, IReadOnlyList<CommuneMonth> Communes)
{
    /// <summary>Twelve months, oldest first; one that was not kept is empty.</summary>
    public IReadOnlyList<TrendMonth> Months { get; } = [.. View.TrendMonths.Select(month => new TrendMonth(month, SumOf(Communes, month)))];

    /// <summary>All communes together in a month; none when the month was not kept.</summary>
    public FigureTotals? Of(FiscalMonth month) => Communes.Any(row => row.Month == month) ? SumOf(Communes, month) : null;

    private static FigureTotals SumOf(IEnumerable<CommuneMonth> communes, FiscalMonth month) =>
        FigureTotals.Sum(communes.Where(row => row.Month == month).Select(row => row.Sum));
}

/// <summary>One month of the trend.</summary>
public sealed record TrendMonth(FiscalMonth Month, FigureTotals Sum);
