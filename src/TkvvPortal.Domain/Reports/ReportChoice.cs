using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Reports;

/// <summary>What is asked of a report against what it offers, by the words of its address.</summary>
public static class ReportChoice
{
    /// <summary>The columns asked for in the order of the report, or those it usually shows; throws TK-542.</summary>
    public static IReadOnlyList<string> Columns(IReadOnlyCollection<string> asked, IReadOnlyList<string> offered, IReadOnlyList<string> usual)
    {
        if (asked.FirstOrDefault(one => !offered.Contains(one)) is { } unknown)
            throw new RuleViolationException(ReportRules.ColumnIsKnown, unknown) { Field = "cot" };
        return asked.Count == 0 ? usual : [.. offered.Where(asked.Contains)];
    }

    /// <summary>The grouping asked for, or the first; throws TK-543.</summary>
    public static string Grouping(string? asked, IReadOnlyList<string> offered) => string.IsNullOrEmpty(asked)
        ? offered[0]
        : offered.FirstOrDefault(one => one == asked) ?? throw new RuleViolationException(ReportRules.GroupingIsKnown, asked) { Field = "nhom" };

    /// <summary>What the report is narrowed to; throws TK-547 when it does not exist for the person.</summary>
    /// <param name="exists">Whether the person sees one.</param>
    /// <param name="what">What it is, in Vietnamese.</param>
    /// <param name="field">The word of the address.</param>
    public static void Narrow(bool exists, string what, string field)
    {
        if (!exists)
            throw new RuleViolationException(ReportRules.NarrowedToWhatOneSees, what) { Field = field };
    }
}
