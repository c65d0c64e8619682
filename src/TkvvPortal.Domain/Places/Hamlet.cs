namespace TkvvPortal.Domain.Places;

/// <summary>Ấp: a hamlet. It keeps its identity when its commune or name changes; the past is in its placements.</summary>
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

    /// <summary>Where the hamlet lay and what it was called, by date.</summary>
    public IReadOnlyList<HamletPlacement> Placements => _placements;

    /// <summary>Adds a stretch of the hamlet's past or present.</summary>
    public void Place(Guid communeId, string name, DateOnly from, DateOnly? to = null) =>
        _placements.Add(new HamletPlacement(Id, communeId, name, from, to));
}
