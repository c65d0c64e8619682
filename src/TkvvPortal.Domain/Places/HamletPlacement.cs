namespace TkvvPortal.Domain.Places;

/// <summary>The commune, name and difficulty of a hamlet between two dates.</summary>
public sealed class HamletPlacement(Guid hamletId, Guid communeId, string name, DateOnly validFrom, DateOnly? validTo, bool isDifficult = false)
{
    /// <summary>The hamlet.</summary>
    public Guid HamletId { get; private set; } = hamletId;

    /// <summary>The commune it lay in.</summary>
    public Guid CommuneId { get; private set; } = communeId;

    /// <summary>The name it bore.</summary>
    public string Name { get; private set; } = name;

    /// <summary>The first day.</summary>
    public DateOnly ValidFrom { get; private set; } = validFrom;

    /// <summary>The last day; none for the present stretch.</summary>
    public DateOnly? ValidTo { get; private set; } = validTo;

    /// <summary>Ấp đặc biệt khó khăn: whether it was on the list of specially difficult hamlets (specification §6).</summary>
    public bool IsDifficult { get; private set; } = isDifficult;

    /// <summary>The document; none for what was there from the beginning.</summary>
    public string? Source { get; init; }

    internal void EndBefore(DateOnly next) => ValidTo = next.AddDays(-1);
}
