using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans;

/// <summary>
/// Provisional interest ("tạm tính") of one loan for a period: the first day counts, the last does not; in-term
/// principal at the loan's rate, overdue principal at the raised rate, frozen principal none; rounded once.
/// </summary>
/// <param name="Lines">One line per part of the balance that bears interest.</param>
/// <param name="Total">The rounded sum.</param>
public sealed record InterestCharge(IReadOnlyList<InterestLine> Lines, Vnd Total)
{
    /// <summary>Interest from a day (included) to a day (excluded); no days, no interest.</summary>
    public static InterestCharge For(BankBalance balance, InterestRate rate, DateOnly from, DateOnly until, InterestTerms terms) =>
        Over([new BalanceSpan(from, until, balance.InTerm, balance.Overdue)], rate, terms);

    /// <summary>Interest of a balance that changes from span to span, line by line, rounded once.</summary>
    public static InterestCharge Over(IEnumerable<BalanceSpan> spans, InterestRate rate, InterestTerms terms)
    {
        var raised = rate.Times(terms.OverdueFactor);
        InterestLine[] lines =
        [
            .. spans.Where(span => span.Until > span.From).SelectMany(IEnumerable<InterestLine> (span) =>
            [
                .. Line("Trong hạn", span.InTerm, rate, span),
                .. Line("Quá hạn", span.Overdue, raised, span),
            ]),
        ];
        return new InterestCharge(lines, terms.Round(lines.Sum(line => line.Exact)));

        IEnumerable<InterestLine> Line(string part, Vnd principal, InterestRate partRate, BalanceSpan span) =>
            principal.IsPositive
                ?
                [
                    new InterestLine(
                        part, principal, partRate, span.From, span.Until, span.Until.DayNumber - span.From.DayNumber,
                        terms.Exact(principal, partRate, span.From, span.Until)),
                ]
                : [];
    }

    /// <summary>The rounded total alone, computed without allocating lines; equal to <see cref="For"/>.</summary>
    public static Vnd Amount(BankBalance balance, InterestRate rate, DateOnly from, DateOnly until, InterestTerms terms) =>
        until <= from
            ? Vnd.Zero
            : terms.Round(
                terms.Exact(balance.InTerm, rate, from, until)
                + terms.Exact(balance.Overdue, rate.Times(terms.OverdueFactor), from, until));
}
