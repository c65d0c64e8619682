using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Reports;

/// <summary>Kỳ báo cáo: whole months, none of them to come.</summary>
/// <param name="From">The first month.</param>
/// <param name="To">The last month; figures of balances are those of its end.</param>
public sealed record ReportPeriod(FiscalMonth From, FiscalMonth To)
{
    /// <summary>The longest period, in months: what a table still shows, and a query still reads at once.</summary>
    public const int MostMonths = 24;

    /// <summary>The portal knows no month before.</summary>
    public static FiscalMonth First { get; } = new(2020, 1);

    /// <summary>The first day.</summary>
    public DateOnly FirstDay => From.FirstDay;

    /// <summary>The last day.</summary>
    public DateOnly LastDay => To.LastDay;

    /// <summary>Every month, in order.</summary>
    public IReadOnlyList<FiscalMonth> Months => [.. Enumerable.Range(0, To.MonthsSince(From) + 1).Select(From.AddMonths)];

    /// <summary>The end of one month; throws TK-544.</summary>
    public static ReportPeriod EndOf(FiscalMonth month, FiscalMonth present) => Span(month, month, present);

    /// <summary>The months from one to another; throws TK-544, TK-545 or TK-546.</summary>
    public static ReportPeriod Span(FiscalMonth from, FiscalMonth to, FiscalMonth present)
    {
        Refuse(to, "den", present);
        Refuse(from, "tu", present);
        if (from > to)
            throw new RuleViolationException(ReportRules.PeriodIsInOrder, from, to) { Field = "tu" };
        if (to.MonthsSince(from) >= MostMonths)
            throw new RuleViolationException(ReportRules.PeriodIsShort, MostMonths) { Field = "tu" };
        return new ReportPeriod(from, to);
    }

    private static void Refuse(FiscalMonth month, string field, FiscalMonth present)
    {
        if (month < First || month > present)
            throw new RuleViolationException(ReportRules.MonthHasFigures, month, First, present) { Field = field };
    }
}
