namespace TkvvPortal.Domain.Places;

/// <summary>Xã: a commune as it exists between two dates. Communes merge; the old ones stay readable.</summary>
public sealed class Commune(Guid id, string code, string name, DateOnly validFrom, DateOnly? validTo = null)
{
    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = id;

    /// <summary>The bank's six-digit code.</summary>
    public string Code { get; private set; } = code;

    /// <summary>The name without the word "xã".</summary>
    public string Name { get; private set; } = name;

    /// <summary>The first day the commune exists.</summary>
    public DateOnly ValidFrom { get; private set; } = validFrom;

    /// <summary>The last day the commune exists; none while it does.</summary>
    public DateOnly? ValidTo { get; private set; } = validTo;

    /// <summary>Ends the commune the day before it becomes part of another.</summary>
    internal void EndBefore(DateOnly successorFrom) => ValidTo = successorFrom.AddDays(-1);
}
