using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Dashboard;

/// <summary>Tổng quan: the office, or one's part of it, in one month.</summary>
public sealed class ShowDashboard(PortalDbContext db, ReadGroups groups, ReadTrend trend, Policies policies, PortalClock clock) : IUseCase
{
    private const int AttentionLines = 10;
    private const int DaysUntilStale = 35;

    /// <summary>What the page shows; each table's rows add up to <paramref name="All"/>.</summary>
    public sealed record Page(
        MonthInView View,
        DateOnly? DataDate,
        Totals All,
        IReadOnlyList<Totals> ByCommune,
        IReadOnlyList<Totals> ByOrganisation,
        IReadOnlyList<TrendMonth> Trend,
        IReadOnlyList<Needy> Attention,
        int AttentionCount)
    {
        /// <summary>When the chain of money entries was last checked; none before the first time.</summary>
        public LedgerCheck? Ledger { get; init; }

        public bool IsStale => DataDate?.AddDays(DaysUntilStale) < View.Today;
    }

    /// <summary>A check of the chain, and how many faults it found.</summary>
    public sealed record LedgerCheck(DateTime AtUtc, int Faults);

    /// <summary>A group that needs attention.</summary>
    public sealed record Needy(GroupMonth Group, GroupAttention Attention);

    /// <summary>The page of a month; one without a choice shows the present month.</summary>
    public async Task<Page> PageAsync(FiscalMonth? chosen)
    {
        var view = new MonthInView(chosen, clock);
        var book = await policies.ReadAsync();
        var (rows, dataDate) = await groups.ReadAsync(view);
        var all = Totals.Of("Cộng", rows);
        var ranked = GroupAttention.Rank(rows.Where(row => row.IsActive).Select(row => row.ToJudge(view.Judged)), book);
        return new Page(
            view,
            dataDate,
            all,
            Totals.By(rows, row => row.Commune),
            Totals.By(rows, row => row.Organisation),
            await trend.MonthsAsync(view, all),
            First(rows, ranked),
            ranked.Count)
        {
            Ledger = await db.LedgerRuns.OrderByDescending(run => run.RanAtUtc).Select(run => new LedgerCheck(run.RanAtUtc, run.Faults)).FirstOrDefaultAsync(),
        };
    }

    private static List<Needy> First(IReadOnlyList<GroupMonth> rows, IReadOnlyList<GroupAttention> ranked)
    {
        var byCode = rows.ToDictionary(row => row.Code);
        return [.. ranked.Take(AttentionLines).Select(attention => new Needy(byCode[attention.Figures.Code], attention))];
    }
}
