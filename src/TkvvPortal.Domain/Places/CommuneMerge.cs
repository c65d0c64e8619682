using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Places;

/// <summary>
/// Sáp nhập xã: several communes become one from a day on. Checked first, so that it can be shown before it is done; it takes the places
/// and the assignments with it, so that nobody loses rows.
/// </summary>
public sealed class CommuneMerge
{
    private readonly PlaceChange _change;

    private CommuneMerge(Commune successor, IReadOnlyList<Commune> predecessors, PlaceChange change) =>
        (Successor, Predecessors, _change) = (successor, predecessors, change);

    /// <summary>The commune after.</summary>
    public Commune Successor { get; }

    /// <summary>The communes before.</summary>
    public IReadOnlyList<Commune> Predecessors { get; }

    /// <summary>Checks a merge without doing anything; throws TK-190 to TK-194.</summary>
    /// <param name="successor">Key, code and name of the commune after.</param>
    /// <param name="predecessors">The communes before.</param>
    /// <param name="change">From when, by which document.</param>
    /// <param name="codes">Codes in use.</param>
    /// <param name="today">The day it is entered.</param>
    public static CommuneMerge Plan(
        (Guid Id, string Code, string Name) successor, IReadOnlyList<Commune> predecessors, PlaceChange change, IEnumerable<string> codes, DateOnly today)
    {
        if (predecessors.Count < 2)
            throw new RuleViolationException(PlaceRules.MergeNeedsTwo) { Field = "CommuneIds" };
        if (successor.Code.Length != 6 || !successor.Code.All(char.IsAsciiDigit) || codes.Contains(successor.Code))
            throw new RuleViolationException(PlaceRules.CommuneCodeIsNew) { Field = nameof(Commune.Code) };
        if (predecessors.FirstOrDefault(commune => commune.ValidTo is not null) is { } closed)
            throw new RuleViolationException(PlaceRules.CommuneIsOpen, closed.Name) { Field = "CommuneIds" };
        change.Refuse(today, predecessors.Max(commune => commune.ValidFrom));
        return new CommuneMerge(new Commune(successor.Id, successor.Code, VietnameseText.Clean(successor.Name), change.EffectiveOn), predecessors, change);
    }

    /// <summary>Ends the communes before and moves hamlets and points; answers the steps of the lineage.</summary>
    public IReadOnlyList<CommuneLineage> Do(IEnumerable<Hamlet> hamlets, IEnumerable<TransactionPoint> points)
    {
        foreach (var hamlet in hamlets)
            hamlet.Follow(Successor.Id, _change);
        foreach (var point in points)
            point.Follow(Successor.Id, _change);
        foreach (var commune in Predecessors)
            commune.EndBefore(_change.EffectiveOn);
        return [.. Predecessors.Select(commune => new CommuneLineage(commune.Id, Successor.Id, _change.EffectiveOn, _change.Source))];
    }

    /// <summary>
    /// The assignments to the communes before, continued in the one after: what must end, what must go because it had not begun, and what
    /// takes its place. One account and organisation gets one assignment, for the days any of its old ones had.
    /// </summary>
    public AssignmentsAfterMerge Continue(IReadOnlyCollection<Assignment> assignments)
    {
        var on = _change.EffectiveOn;
        var touched = assignments.Where(one => Predecessors.Any(commune => commune.Id == one.CommuneId) && (one.ValidTo is null || one.ValidTo >= on)).ToList();
        var added = touched.GroupBy(one => (one.UserId, one.OrganisationId))
            .Select(same => Assignment.InCommune(same.Key.UserId, Successor.Id, same.Key.OrganisationId, Span(same, on))).ToList();
        return new AssignmentsAfterMerge([.. touched.Where(one => one.ValidFrom < on)], [.. touched.Where(one => one.ValidFrom >= on)], added, on.AddDays(-1));
    }

    private static Period Span(IEnumerable<Assignment> same, DateOnly on)
    {
        var all = same.ToList();
        var first = all.Min(one => one.ValidFrom);
        return new Period(first > on ? first : on, all.Exists(one => one.ValidTo is null) ? null : all.Max(one => one.ValidTo));
    }
}

/// <summary>What happens to the assignments of communes that merge.</summary>
/// <param name="Ended">End on <paramref name="LastDay"/>.</param>
/// <param name="Dropped">Had not begun by then and go.</param>
/// <param name="Added">Take their place in the commune after.</param>
/// <param name="LastDay">The last day of the communes before.</param>
public sealed record AssignmentsAfterMerge(
    IReadOnlyList<Assignment> Ended, IReadOnlyList<Assignment> Dropped, IReadOnlyList<Assignment> Added, DateOnly LastDay);
