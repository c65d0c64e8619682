using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Policy;

/// <summary>The rate at which a programme lends from a date on. A loan keeps the rate it was lent at.</summary>
public sealed class ProgrammeRate(Guid programmeId, DateOnly effectiveFrom, InterestRate rate, string source)
{
    /// <summary>The highest rate that is taken for meant, per cent a year.</summary>
    public const decimal Highest = 20;

    private const decimal Steps = 10_000;

    /// <summary>The programme.</summary>
    public Guid ProgrammeId { get; private set; } = programmeId;

    /// <summary>The first day.</summary>
    public DateOnly EffectiveFrom { get; private set; } = effectiveFrom;

    /// <summary>Per cent a year.</summary>
    public InterestRate Rate { get; private set; } = rate;

    /// <summary>The document it comes from.</summary>
    public string Source { get; private set; } = source;

    /// <summary>Why the rate was entered after its first day; none when it was not.</summary>
    public string? Reason { get; private set; }

    /// <summary>The next rate of a programme; loans lent before keep theirs. Throws TK-182 to TK-185.</summary>
    /// <param name="programmeId">The programme.</param>
    /// <param name="taken">First days of its rates so far.</param>
    /// <param name="percent">Per cent a year.</param>
    /// <param name="change">From when, by which document.</param>
    /// <param name="today">The day it is entered.</param>
    public static ProgrammeRate Next(Guid programmeId, IEnumerable<DateOnly> taken, decimal percent, DatedChange change, DateOnly today)
    {
        if (percent is < 0 or > Highest || percent * Steps != decimal.Truncate(percent * Steps))
            throw new RuleViolationException(PolicyRules.RateIsInRange, Highest) { Field = nameof(Rate) };
        change.Refuse(today, taken);
        return new ProgrammeRate(programmeId, change.EffectiveFrom, new InterestRate(percent), change.Source) { Reason = change.Reason };
    }
}
