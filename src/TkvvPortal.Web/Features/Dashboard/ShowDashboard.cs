using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Figures;
using TkvvPortal.Domain.Figures;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Dashboard;

/// <summary>Tổng quan: the office, or one's part of it, in one month.</summary>
public sealed class ShowDashboard(ReadGroups groups, ReadTrend trend, ReadAges ages, Policies policies, PortalClock clock) : IUseCase
{
    private const int AttentionLines = 10;
    private const int DaysUntilStale = 35;

    /// <summary>What the page shows; each table's rows add up to <paramref name="All"/>.</summary>
    public sealed record Page(MonthInView View, FigureSet Set, FigureTotals All, IReadOnlyList<Totals> ByCommune, IReadOnlyList<Totals> ByOrganisation, Trend Trend)
    {
        /// <summary>The groups that need attention most.</summary>
        public required IReadOnlyList<Needy> Attention { get; init; }

        public required int AttentionCount { get; init; }

        /// <summary>Communes by key, to name the rows of the meetings of the year.</summary>
        public required IReadOnlyDictionary<Guid, string> Communes { get; init; }

        public required Ages Ages { get; init; }

        public bool IsStale => Set.DataDate?.AddDays(DaysUntilStale) < View.Today;

        /// <summary>The only group in scope: what a group's board sees.</summary>
        public GroupName? Only { get; init; }

        /// <summary>The report with the rows behind a figure, as of the month in view.</summary>
        public string Report(string name) => $"~/bao-cao/{name}?tu={View.Month.ToRoute()}&den={View.Month.ToRoute()}&nhom=to";
    }

    /// <summary>A group that needs attention.</summary>
    public sealed record Needy(GroupMonth Group, GroupAttention Attention);

    /// <summary>The page of a month; one without a choice shows the present month.</summary>
    public async Task<Page> PageAsync(FiscalMonth? chosen)
    {
        var view = new MonthInView(chosen, clock);
        var book = await policies.ReadAsync();
        var (rows, set) = await groups.ReadAsync(view);
        var ranked = GroupAttention.Rank(rows.Where(row => row.Figures.IsActive).Select(row => row.ToJudge(view.Judged)), book);
        return new Page(
            view, set, Totals.Of(rows), Totals.By(rows, name => name.Commune), Totals.By(rows, name => name.Organisation), await trend.ReadAsync(view, rows))
        {
            Attention = First(rows, ranked),
            AttentionCount = ranked.Count,
            Communes = rows.DistinctBy(row => row.Name.CommuneId).ToDictionary(row => row.Name.CommuneId, row => row.Name.Commune),
            Ages = await ages.ReadAsync(view),
            Only = rows.Count == 1 ? rows[0].Name : null,
        };
    }

    private static List<Needy> First(IReadOnlyList<GroupMonth> rows, IReadOnlyList<GroupAttention> ranked)
    {
        var byCode = rows.ToDictionary(row => row.Name.Code);
        return [.. ranked.Take(AttentionLines).Select(attention => new Needy(byCode[attention.Figures.Code], attention))];
    }
}
