using TkvvPortal.Data;
using TkvvPortal.Data.Watching;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Domain.Signals;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.WatchLists;

/// <summary>What the lists of the present day rest on.</summary>
/// <param name="Today">The day.</param>
/// <param name="Hits">The rows of each list.</param>
/// <param name="Policy">The parameters.</param>
/// <param name="Signs">Signs of meetings by group.</param>
public sealed record WatchDay(DateOnly Today, WatchHits Hits, PolicyBook Policy, IReadOnlyDictionary<Guid, IReadOnlyList<GroupSignal>> Signs);

/// <summary>Reads what the watch lists rest on, and which of them the person sees.</summary>
public sealed class ReadWatch(PortalDbContext db, SignalsOfGroups signals, Policies policies, CurrentUser user, PortalClock clock) : IUseCase
{
    private static readonly Dictionary<Guid, IReadOnlyList<GroupSignal>> None = [];

    /// <summary>The lists the person sees.</summary>
    public IReadOnlyList<WatchListInfo> Lists => [.. WatchListInfo.All.Where(list => user.May(list.Needs))];

    /// <summary>The list of a word in an address; null when there is none for the person.</summary>
    public WatchListInfo? Find(string slug) => Lists.FirstOrDefault(list => list.Slug == slug);

    /// <summary>The day; eight queries, four where the person sees no signs of meetings.</summary>
    public async Task<WatchDay> DayAsync()
    {
        var policy = await policies.ReadAsync();
        var signs = user.May(Permission.ViewSigns) ? await signals.ReadAsync() : None;
        return new WatchDay(clock.Today, await WatchHits.LoadAsync(db, policy, clock.Today, [.. signs.Keys]), policy, signs);
    }
}
