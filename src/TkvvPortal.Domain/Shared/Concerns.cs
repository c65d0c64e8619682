namespace TkvvPortal.Domain.Shared;

/// <summary>The rules an act breaks, together: they are passed together, with one reason, or the act is refused.</summary>
public static class Concerns
{
    /// <summary>
    /// Answers what is to be recorded and shown ever after: the rules passed and the reason; none when no rule is broken. Throws the broken
    /// rules when one of them blocks and the person may not override, or, with TK-118, when no reason is given.
    /// </summary>
    /// <param name="concerns">The broken rules.</param>
    /// <param name="reason">The reason given.</param>
    /// <param name="mayOverride">Whether the person may pass rules that block.</param>
    public static string? Pass(IReadOnlyList<Concern> concerns, string? reason, bool mayOverride)
    {
        if (concerns.Count == 0)
            return null;
        var blocking = concerns.Where(concern => concern.Severity == Severity.Block).ToList();
        if (blocking.Count > 0 && !mayOverride)
            throw new RuleViolationsException([.. blocking.Select(concern => concern.Violation)]);
        if (string.IsNullOrWhiteSpace(reason))
        {
            var missing = new RuleViolationException(SharedRules.ExceptionHasReason) { Field = "ExceptionReason" };
            throw new RuleViolationsException([.. concerns.Select(concern => concern.Violation), missing]);
        }

        var rules = string.Join(" ", concerns.Select(concern => $"{concern.Rule.Id}: {concern.Text}"));
        return $"{rules} Lý do: {VietnameseText.Clean(reason)}";
    }
}
