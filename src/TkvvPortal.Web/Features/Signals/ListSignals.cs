using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Signals;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Signals;

/// <summary>Groups whose meetings look formal or forgotten, those with most signs first.</summary>
public sealed class ListSignals(PortalDbContext db, SignalsOfGroups signals) : IUseCase
{
    /// <summary>What the list is narrowed to; the names are those of the address.</summary>
    public sealed record Filter(SignalKind? Loai, Guid? Xa, int Trang = 1);

    public sealed record Page(Filter Filter, PageOf<Line> List, IReadOnlyDictionary<SignalKind, int> Counts, IReadOnlyList<Choice> Communes);

    public sealed record Line(string Code, string Name, string Commune, IReadOnlyList<GroupSignal> Signals);

    private sealed record Group(Guid Id, string Code, string Name, string Commune);

    /// <summary>Six queries.</summary>
    public async Task<Page> PageAsync(Filter filter)
    {
        var found = await signals.ReadAsync();
        var groups = await (
            from grp in db.GroupsOf(filter.Xa, null)
            join commune in db.Communes on grp.CommuneId equals commune.Id
            orderby grp.Code
            select new Group(grp.Id, grp.Code, grp.Name, commune.Name)).ToListAsync();
        var lines = groups.Where(group => found.ContainsKey(group.Id)).Select(group => new Line(group.Code, group.Name, group.Commune, found[group.Id])).ToList();
        var shown = lines.Where(line => filter.Loai is not { } kind || line.Signals.Any(signal => signal.Kind == kind)).OrderByDescending(line => line.Signals.Count).ThenBy(line => line.Code, StringComparer.Ordinal).ToList();
        return new Page(
            filter, shown.ToPage(filter.Trang), lines.SelectMany(line => line.Signals).GroupBy(signal => signal.Kind).ToDictionary(all => all.Key, all => all.Count()), await db.CommunesOfGroupsAsync());
    }
}
