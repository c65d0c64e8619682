using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Places;

/// <summary>Ấp: a hamlet. It keeps its identity when its commune or name changes; past and future are in its placements.</summary>
public sealed class Hamlet(Guid id, string code, string name, Guid communeId)
{
    private readonly List<HamletPlacement> _placements = [];

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = id;

    /// <summary>The bank's eight-digit code.</summary>
    public string Code { get; private set; } = code;

    /// <summary>The name of today, with the word "Ấp".</summary>
    public string Name { get; private set; } = name;

    /// <summary>The commune of today.</summary>
    public Guid CommuneId { get; private set; } = communeId;

    /// <summary>Whether it is on the list of specially difficult hamlets today.</summary>
    public bool IsDifficult { get; private set; }

    /// <summary>Where the hamlet lay and what it was called, by date.</summary>
    public IReadOnlyList<HamletPlacement> Placements => _placements;

    /// <summary>Adds a stretch of the hamlet's past or present.</summary>
    public void Place(Guid communeId, string name, DateOnly from, DateOnly? to = null, bool isDifficult = false) =>
        _placements.Add(new HamletPlacement(Id, communeId, name, from, to, isDifficult));

    /// <summary>Gives it another name or commune from a day on, or puts it on or off the list of difficult hamlets; throws TK-193 to TK-196.</summary>
    /// <param name="name">The name after.</param>
    /// <param name="communeId">The commune after.</param>
    /// <param name="isDifficult">Whether it is on the list of specially difficult hamlets after.</param>
    /// <param name="change">From when, by which document.</param>
    /// <param name="today">The day it is entered.</param>
    /// <param name="taken">Names of the other hamlets of that commune.</param>
    public void Change(string name, Guid communeId, bool isDifficult, PlaceChange change, DateOnly today, IEnumerable<string> taken)
    {
        var (clean, last) = (VietnameseText.Clean(name), Last());
        if (last.Name == clean && last.CommuneId == communeId && last.IsDifficult == isDifficult)
            throw new RuleViolationException(PlaceRules.SomethingChanges);
        change.Refuse(today, last.ValidFrom);
        var folded = VietnameseText.Fold(clean);
        if (taken.Any(other => VietnameseText.Fold(other) == folded))
            throw new RuleViolationException(PlaceRules.HamletNameIsFree, clean) { Field = nameof(Name) };
        Add(communeId, clean, isDifficult, change);
    }

    /// <summary>Takes on the state of a day; true when that changed something.</summary>
    public bool BecomeAsOf(DateOnly day)
    {
        var placement = _placements.Find(one => new Period(one.ValidFrom, one.ValidTo).Contains(day));
        if (placement is null || (placement.Name == Name && placement.CommuneId == CommuneId && placement.IsDifficult == IsDifficult))
            return false;
        (Name, CommuneId, IsDifficult) = (placement.Name, placement.CommuneId, placement.IsDifficult);
        return true;
    }

    /// <summary>Goes with its commune into another one.</summary>
    internal void Follow(Guid communeId, PlaceChange change)
    {
        change.RefuseBefore(Last().ValidFrom);
        Add(communeId, Last().Name, Last().IsDifficult, change);
    }

    private HamletPlacement Last() => _placements.MaxBy(one => one.ValidFrom) ?? new HamletPlacement(Id, CommuneId, Name, DateOnly.MinValue, null, IsDifficult);

    private void Add(Guid communeId, string name, bool isDifficult, PlaceChange change)
    {
        var last = Last();
        if (_placements.Count == 0)
            _placements.Add(last);
        last.EndBefore(change.EffectiveOn);
        _placements.Add(new HamletPlacement(Id, communeId, name, change.EffectiveOn, null, isDifficult) { Source = change.Source });
    }
}
