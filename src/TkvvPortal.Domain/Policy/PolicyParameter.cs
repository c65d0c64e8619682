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
}
