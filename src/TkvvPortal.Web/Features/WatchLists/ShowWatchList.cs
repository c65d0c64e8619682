using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Watching;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.WatchLists;

/// <summary>One watch list: its rows with what was done about them.</summary>
public sealed class ShowWatchList(PortalDbContext db, ReadWatch watch, ReadWatchLines lines, CurrentUser user) : IUseCase
{
    public sealed record Page(WatchListInfo List, string Why, WatchListFilter Filter, PageOf<WatchLine> Rows, int Resting, Choices Choices, DateOnly Today);

    public sealed record Choices(IReadOnlyList<Choice> Communes, IReadOnlyList<Choice> Organisations, IReadOnlyList<Choice> People);

    /// <summary>All rows that the filter shows, for paper and files.</summary>
    public sealed record Whole(WatchListInfo List, string Why, IReadOnlyList<WatchLine> Rows, DateOnly Today);

    /// <summary>The page; null when there is no such list for the person. Twenty-four queries at most, whatever the rows.</summary>
    public async Task<Page?> PageAsync(string slug, WatchListFilter filter)
    {
        if (watch.Find(slug) is not { } list)
            return null;
        var day = await watch.DayAsync();
        var all = filter.Narrow(db, day.Hits.On(list.Topic), user.Id);
        var page = await list.Sorted(Shown(filter, all, day)).ToPageAsync(filter.Trang);
        return new Page(
            list, list.Why(day.Hits), filter, page.With(await lines.OfAsync(day, list.Topic, page.Items)), await all.Resting(db, day.Today).CountAsync(),
            new Choices(await db.CommunesOfGroupsAsync(), await db.OrganisationsOfGroupsAsync(), await PeopleAsync(list)), day.Today);
    }

    /// <summary>Everything the filter shows, group by group; null when there is no such list for the person.</summary>
    public async Task<Whole?> WholeAsync(string slug, WatchListFilter filter)
    {
        if (watch.Find(slug) is not { } list)
            return null;
        var day = await watch.DayAsync();
        var hits = await list.Sorted(Shown(filter, filter.Narrow(db, day.Hits.On(list.Topic), user.Id), day)).ToListAsync();
        var rows = await lines.OfAsync(day, list.Topic, hits);
        return new Whole(list, list.Why(day.Hits), [.. rows.OrderBy(row => row.Group.Code, StringComparer.Ordinal)], day.Today);
    }

    private IQueryable<WatchHit> Shown(WatchListFilter filter, IQueryable<WatchHit> all, WatchDay day) =>
        filter.Hoan ? all.Resting(db, day.Today) : all.Watched(db, day.Today);

    /// <summary>Whoever a row of the list is assigned to.</summary>
    private async Task<IReadOnlyList<Choice>> PeopleAsync(WatchListInfo list) => [.. (await db.AssignedNow()
        .Where(mark => mark.Topic == list.Topic && mark.PersonId != null).Select(mark => new { mark.PersonId, mark.PersonName }).Distinct().ToListAsync())
        .Select(person => new Choice(person.PersonId!.Value, person.PersonName ?? "")).OrderBy(person => person.Name, StringComparer.CurrentCulture)];
}
