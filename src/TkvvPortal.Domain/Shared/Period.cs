namespace TkvvPortal.Domain.Shared;

/// <summary>Days from a first to a last one, both included; without a last day it lasts.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; none while it lasts.</param>
public readonly record struct Period(DateOnly From, DateOnly? To)
{
    /// <summary>Whether a day lies in the period.</summary>
    public bool Contains(DateOnly day) => From <= day && (To is null || To >= day);

    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(Period other) => (other.To is null || From <= other.To) && (To is null || other.From <= To);
}
