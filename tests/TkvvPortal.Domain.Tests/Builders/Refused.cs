namespace TkvvPortal.Domain.Tests.Builders;

/// <summary>Asserts that the domain refuses an act: which rule, and at which field of the form.</summary>
internal static class Refused
{
    /// <summary>One rule refuses the act.</summary>
    public static RuleViolationException By(Rule rule, string field, Action act)
    {
        var refusal = Assert.Throws<RuleViolationException>(act);
        Assert.Equal((rule.Id, field), (refusal.Rule.Id, refusal.Field));
        return refusal;
    }

    /// <summary>Exactly these rules refuse the act, in the order of the form.</summary>
    public static IReadOnlyList<RuleViolationException> ByAll(Action act, params (Rule Rule, string Field)[] expected)
    {
        var refusals = Assert.Throws<RuleViolationsException>(act).Violations;
        Assert.Equal(
            expected.Select(one => (one.Rule.Id, one.Field)),
            refusals.Select(refusal => (refusal.Rule.Id, refusal.Field)));
        return refusals;
    }
}
