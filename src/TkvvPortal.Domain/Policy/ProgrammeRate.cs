using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Policy;

/// <summary>The rate at which a programme lends from a date on. A loan keeps the rate it was lent at.</summary>
public sealed class ProgrammeRate(Guid programmeId, DateOnly effectiveFrom, InterestRate rate, string source)
{
    /// <summary>The programme.</summary>
    public Guid ProgrammeId { get; private set; } = programmeId;

    /// <summary>The first day.</summary>
    public DateOnly EffectiveFrom { get; private set; } = effectiveFrom;

    /// <summary>Per cent a year.</summary>
    public InterestRate Rate { get; private set; } = rate;

    /// <summary>The document it comes from.</summary>
    public string Source { get; private set; } = source;
}
