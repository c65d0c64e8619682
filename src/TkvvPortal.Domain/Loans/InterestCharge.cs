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
    public static InterestCharge For(BankBalance balance, InterestRate rate, DateOnly from, DateOnly until, InterestTerms terms)
    {
        var days = Days(from, until);
        InterestLine[] lines =
        [
            .. Line("Trong hạn", balance.InTerm, rate),
            .. Line("Quá hạn", balance.Overdue, rate.Times(terms.OverdueFactor)),
        ];
        return new InterestCharge(lines, terms.Round(lines.Sum(line => line.Exact)));

        IEnumerable<InterestLine> Line(string part, Vnd principal, InterestRate partRate) =>
            principal.IsPositive && days > 0
                ? [new InterestLine(part, principal, partRate, from, until, days, partRate.On(principal, days, terms.DaysInYear))]
                : [];
    }

    /// <summary>The rounded total alone, computed without allocating lines; equal to <see cref="For"/>.</summary>
    public static Vnd Amount(BankBalance balance, InterestRate rate, DateOnly from, DateOnly until, InterestTerms terms)
    {
        var days = Days(from, until);
        return days == 0
            ? Vnd.Zero
            : terms.Round(
                rate.On(balance.InTerm, days, terms.DaysInYear)
                + rate.Times(terms.OverdueFactor).On(balance.Overdue, days, terms.DaysInYear));
    }

    private static int Days(DateOnly from, DateOnly until) => Math.Max(0, until.DayNumber - from.DayNumber);
}
