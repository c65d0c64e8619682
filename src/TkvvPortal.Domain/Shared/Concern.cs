namespace TkvvPortal.Domain.Shared;

/// <summary>A rule that an act breaks and that may be passed with a reason, because the data of the real world break rules.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">Who may pass it.</param>
/// <param name="Field">The field of the form it is about.</param>
/// <param name="Arguments">What fills the sentence.</param>
public sealed record Concern(Rule Rule, Severity Severity, string Field, params object[] Arguments)
{
    /// <summary>The sentence of the rule, filled in.</summary>
    public string Text => Violation.Message;

    internal RuleViolationException Violation => new(Rule, Arguments) { Field = Field };
}
