using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Checks;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.UseChecks;

/// <summary>Kiểm tra sử dụng vốn: which new loans owe a check, which were checked in time, and where money went elsewhere.</summary>
public sealed class ListUseChecks(PortalDbContext db, Policies policies, PortalClock clock) : IUseCase
{
    public sealed record Page(
        UseCheckFilter Filter, PageOf<UseCheckRow> List, IReadOnlyList<Tab> Tabs, UseCheckPolicy Policy, DateOnly Today,
        IReadOnlyList<Choice> Communes, IReadOnlyList<Choice> Organisations);

    /// <summary>A list with the number of its loans that fit the filter.</summary>
    public sealed record Tab(UseCheckList List, int Loans);

    /// <summary>Ten queries: the parameters, the number of each list, one page of one, the choices.</summary>
    public async Task<Page> PageAsync(UseCheckFilter filter, int number)
    {
        var policy = UseCheckPolicy.On(await policies.ReadAsync(), clock.Today, difficultArea: false);
        List<Tab> tabs = [];
        foreach (var list in UseCheckList.All)
            tabs.Add(new Tab(list, await filter.Narrow(db, list.Loans(db, policy, clock.Today)).CountAsync()));
        var rows = UseCheckRow.Of(db, filter.Narrow(db, filter.List.Loans(db, policy, clock.Today)));
        return new Page(
            filter, await rows.ToPageAsync(number), tabs, policy, clock.Today,
            await db.CommunesOfGroupsAsync(),
            await db.OrganisationsOfGroupsAsync());
    }
}
