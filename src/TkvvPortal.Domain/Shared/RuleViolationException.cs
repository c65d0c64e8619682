using System.Globalization;

namespace TkvvPortal.Domain.Shared;

/// <summary>A rule of the business refused an act. The message is Vietnamese and meant for the user.</summary>
public sealed class RuleViolationException : Exception
{
    /// <summary>Reports that <paramref name="rule"/> is broken; <paramref name="arguments"/> fill its sentence.</summary>
    public RuleViolationException(Rule rule, params object[] arguments)
        : base(Format(rule, arguments))
    {
        Rule = rule;
    }

    private RuleViolationException(RuleViolationException refusal, string field)
        : base(refusal.Message) => (Rule, Field) = (refusal.Rule, field);

    /// <summary>The broken rule.</summary>
    public Rule Rule { get; }

    /// <summary>The form field the sentence belongs to, or empty for the whole form.</summary>
    public string Field { get; init; } = "";

    /// <summary>The same refusal at another field.</summary>
    public RuleViolationException At(string field) => new(this, field);

    private static string Format(Rule rule, object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return string.Format(CultureInfo.GetCultureInfo("vi-VN"), rule.Text, arguments);
    }
}
