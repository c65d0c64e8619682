using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Watching;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Domain.Watching;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.WatchLists;

/// <summary>Theo dõi: every list with the number of its rows in the scope.</summary>
public sealed class ShowOverview(PortalDbContext db, ReadWatch watch, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed record Page(WatchListFilter Filter, IReadOnlyList<Line> Lists, IReadOnlyList<Choice> Communes, IReadOnlyList<Choice> Organisations, DateOnly? DataDate)
    {
        public int Total => Lists.Sum(line => line.Rows);
    }

    /// <summary>A list.</summary>
    /// <param name="List">Which one.</param>
    /// <param name="Why">What brings a row onto it.</param>
    /// <param name="Rows">Its rows that are watched.</param>
    /// <param name="Resting">Its rows that are put off.</param>
    /// <param name="Mine">Of the watched, those assigned to the person.</param>
    public sealed record Line(WatchListInfo List, string Why, int Rows, int Resting, int Mine);

    /// <summary>The page; fourteen queries at most, whatever the number of rows: the day, three counts over all lists, the choices, the data date.</summary>
    public async Task<Page> PageAsync(WatchListFilter filter)
    {
        var day = await watch.DayAsync();
        var all = All(day, filter);
        var watched = await CountAsync(all.Watched(db, clock.Today));
        var resting = await CountAsync(all.Resting(db, clock.Today));
        var mine = await CountAsync(new WatchListFilter { Giao = WatchListFilter.Mine }.Narrow(db, all, user.Id).Watched(db, clock.Today));
        return new Page(
            filter,
            [.. watch.Lists.Select(list => new Line(list, list.Why(day.Hits), watched.GetValueOrDefault(list.Topic), resting.GetValueOrDefault(list.Topic), mine.GetValueOrDefault(list.Topic)))],
            await db.CommunesOfGroupsAsync(), await db.OrganisationsOfGroupsAsync(), await db.Loans.MaxAsync(loan => (DateOnly?)loan.AsOf));
    }

    /// <summary>How many rows are watched in all, for the navigation; more than it shows are not counted.</summary>
    public async Task<int> CountAsync() => await All(await watch.DayAsync(), new WatchListFilter()).Watched(db, clock.Today).Take(MostInNavigation + 1).CountAsync();

    private const int MostInNavigation = 999;

    /// <summary>The rows of all lists one after the other, as one query.</summary>
    private IQueryable<WatchHit> All(WatchDay day, WatchListFilter filter) => watch.Lists
        .Select(list => filter.Narrow(db, day.Hits.On(list.Topic), user.Id).Select(hit => new WatchHit { Topic = hit.Topic, Id = hit.Id, GroupId = hit.GroupId }))
        .Aggregate((before, rows) => before.Concat(rows));

    private static Task<Dictionary<WatchTopic, int>> CountAsync(IQueryable<WatchHit> hits) => hits
        .GroupBy(hit => hit.Topic).Select(rows => new { rows.Key, Count = rows.Count() }).ToDictionaryAsync(rows => rows.Key, rows => rows.Count);
}
