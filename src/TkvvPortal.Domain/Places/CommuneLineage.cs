namespace TkvvPortal.Domain.Places;

/// <summary>One former commune became part of another on a date (Nghị quyết 1654/NQ-UBTVQH15).</summary>
public sealed class CommuneLineage(Guid predecessorId, Guid successorId, DateOnly effectiveOn, string? source = null)
{
    /// <summary>The commune before.</summary>
    public Guid PredecessorId { get; private set; } = predecessorId;

    /// <summary>The commune after.</summary>
    public Guid SuccessorId { get; private set; } = successorId;

    /// <summary>The first day of the commune after.</summary>
    public DateOnly EffectiveOn { get; private set; } = effectiveOn;

    /// <summary>The document; none for what was there from the beginning.</summary>
    public string? Source { get; private set; } = source;
}
