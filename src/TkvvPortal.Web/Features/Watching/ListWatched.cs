using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Loans;
using TkvvPortal.Domain.Loans.Watching;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Watching;

/// <summary>Theo dõi nợ: the loans that need looking at, list by list.</summary>
public sealed class ListWatched(PortalDbContext db, Policies policies, PortalClock clock) : IUseCase
{
    public sealed record Page(
        WatchFilter Filter, PageOf<WatchRow> List, IReadOnlyList<Tab> Tabs, WatchLimits Limits, AdjustmentWatch Adjustments, DateOnly? DataDate,
        Choices Choices);

    /// <summary>A list with the number of its loans that fit the filter.</summary>
    public sealed record Tab(WatchList List, int Loans);

    public sealed record Choices(IReadOnlyList<Choice> Communes, IReadOnlyList<Choice> Organisations, IReadOnlyList<Choice> Programmes);

    /// <summary>Seventeen queries: the parameters, the conditions, the number of each list, one page of one, the choices.</summary>
    public async Task<Page> PageAsync(WatchFilter filter, int number)
    {
        var queries = await WatchQueries.LoadAsync(db, await policies.ReadAsync(), clock.Today);
        List<Tab> tabs = [];
        foreach (var list in WatchList.All)
            tabs.Add(new Tab(list, await filter.Narrow(db, queries.On(list.Reason)).CountAsync()));
        var loans = filter.Sorted(db, filter.Narrow(db, queries.On(filter.List.Reason).AsNoTracking()));
        var page = await loans.Select(loan => loan.Id).ToPageAsync(number);
        var rows = await WatchRow.Of(db, db.Loans.AsNoTracking().Where(loan => page.Items.Contains(loan.Id))).ToDictionaryAsync(row => row.Loan.Id);
        return new Page(
            filter, page.With<WatchRow>([.. page.Items.Select(id => rows[id])]), tabs, queries.Limits, queries.Adjustments,
            await db.Loans.MaxAsync(loan => (DateOnly?)loan.AsOf), await ChoicesAsync());
    }

    private async Task<Choices> ChoicesAsync() => new(
        await db.CommunesOfGroupsAsync(),
        await db.OrganisationsOfGroupsAsync(),
        await db.Programmes.OrderBy(programme => programme.Code).Select(programme => new Choice(programme.Id, programme.ShortName + " · " + programme.Name)).ToListAsync());
}
