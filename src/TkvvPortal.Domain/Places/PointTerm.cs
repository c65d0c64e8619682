namespace TkvvPortal.Domain.Places;

/// <summary>Name, commune and session day of a transaction point between two dates.</summary>
public sealed class PointTerm(Guid pointId, string name, Guid communeId, int sessionDay, DateOnly validFrom, DateOnly? validTo)
{
    /// <summary>The point.</summary>
    public Guid PointId { get; private set; } = pointId;

    /// <summary>The name it bore.</summary>
    public string Name { get; private set; } = name;

    /// <summary>The commune it lay in.</summary>
    public Guid CommuneId { get; private set; } = communeId;

    /// <summary>The day of the month of the session, 1–31.</summary>
    public int SessionDay { get; private set; } = sessionDay;

    /// <summary>The first day.</summary>
    public DateOnly ValidFrom { get; private set; } = validFrom;

    /// <summary>The last day; none for the last stretch.</summary>
    public DateOnly? ValidTo { get; private set; } = validTo;

    /// <summary>The document; none for what was there from the beginning.</summary>
    public string? Source { get; init; }

    internal void EndBefore(DateOnly next) => ValidTo = next.AddDays(-1);
}
