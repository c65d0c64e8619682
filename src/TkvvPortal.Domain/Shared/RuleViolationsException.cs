namespace TkvvPortal.Domain.Shared;

/// <summary>Several rules refused one act, each at its own field; nothing of the act was done.</summary>
public sealed class RuleViolationsException(IReadOnlyList<RuleViolationException> violations)
    : Exception(string.Join(Environment.NewLine, violations.Select(v => v.Message)))
{
    /// <summary>The refusals, in the order of the form.</summary>
    public IReadOnlyList<RuleViolationException> Violations { get; } = violations;
}
