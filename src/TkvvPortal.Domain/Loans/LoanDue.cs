using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans;

/// <summary>What one loan asks for in a month, provisional, đồng.</summary>
/// <param name="Arrears">The bank's arrears at the data date plus interest from then to the month.</param>
/// <param name="MonthInterest">Interest of the days of the month.</param>
public sealed record LoanDue(Vnd Arrears, Vnd MonthInterest)
{
    /// <summary>The due of a month; days before the data date are already in the bank's arrears.</summary>
    public static LoanDue For(BankBalance balance, InterestRate rate, DateOnly disbursedOn, FiscalMonth month, InterestTerms terms)
    {
        var start = Later(balance.AsOf, disbursedOn);
        var before = InterestCharge.Amount(balance, rate, start, month.FirstDay, terms);
        var within = InterestCharge.Amount(balance, rate, Later(start, month.FirstDay), month.Next().FirstDay, terms);
        return new LoanDue(balance.Arrears + before, within);
    }

    /// <summary>The first day of the month that bears interest for the loan.</summary>
    public static DateOnly FirstDayCounted(BankBalance balance, DateOnly disbursedOn, FiscalMonth month) =>
        Later(Later(balance.AsOf, disbursedOn), month.FirstDay);

    private static DateOnly Later(DateOnly left, DateOnly right) => left > right ? left : right;
}
