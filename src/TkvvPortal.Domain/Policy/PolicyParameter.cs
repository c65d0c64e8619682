namespace TkvvPortal.Domain.Policy;

/// <summary>A value of the rules that may change by decision, in force from a date and naming its source document.</summary>
public sealed class PolicyParameter(string key, DateOnly effectiveFrom, decimal value, string source, string meaning)
{
    /// <summary>The name, one of <see cref="PolicyKey"/>.</summary>
    public string Key { get; private set; } = key;

    /// <summary>The first day the value holds.</summary>
    public DateOnly EffectiveFrom { get; private set; } = effectiveFrom;

    /// <summary>The value in the unit that <see cref="Meaning"/> names.</summary>
    public decimal Value { get; private set; } = value;

    /// <summary>The document or person the value comes from.</summary>
    public string Source { get; private set; } = source;

    /// <summary>What the value means, in Vietnamese, with its unit.</summary>
    public string Meaning { get; private set; } = meaning;

    /// <summary>Why the value was entered after its first day; none when it was not.</summary>
    public string? Reason { get; private set; }

    /// <summary>
    /// The next value of a key; it ends the one before. Throws TK-180 to TK-184 when the value or its first day cannot be.
    /// </summary>
    /// <param name="history">The values of the key so far, at least one.</param>
    /// <param name="value">The new value.</param>
    /// <param name="change">From when, by which document.</param>
    /// <param name="today">The day it is entered.</param>
    public static PolicyParameter Next(IReadOnlyCollection<PolicyParameter> history, decimal value, DatedChange change, DateOnly today)
    {
        var last = history.MaxBy(parameter => parameter.EffectiveFrom)!;
        ParameterLimits.Of(last.Key).Refuse(value);
        change.Refuse(today, history.Select(parameter => parameter.EffectiveFrom));
        return new PolicyParameter(last.Key, change.EffectiveFrom, value, change.Source, last.Meaning) { Reason = change.Reason };
    }
}
