using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Members.Requests;

/// <summary>How much a finding weighs (specification §1.2).</summary>
public enum FindingLevel
{
    /// <summary>Nhắc: told, and the act goes on.</summary>
    Warning = 1,

    /// <summary>Chặn, trừ khi được cho phép ngoại lệ.</summary>
    Block = 2,

    /// <summary>Chặn, không có ngoại lệ.</summary>
    Absolute = 3,
}

/// <summary>Something about a request that a rule names.</summary>
/// <param name="Level">How much it weighs.</param>
/// <param name="Violation">The rule with its sentence.</param>
public sealed record RequestFinding(FindingLevel Level, RuleViolationException Violation)
{
    /// <summary>The rule.</summary>
    public Rule Rule => Violation.Rule;

    /// <summary>The sentence.</summary>
    public string Text => Violation.Message;
}
