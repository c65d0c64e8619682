using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Watching;

/// <summary>Lãi tồn tính theo số tháng lãi: arrears aged in months of interest (specification §4.3).</summary>
/// <param name="Arrears">The interest owed, đồng.</param>
/// <param name="MonthInterest">One month's interest, đồng; none while all of the loan is frozen, so its ageing pauses.</param>
public sealed record ArrearsAge(Vnd Arrears, Vnd MonthInterest)
{
    /// <summary>The age in months; none when no interest runs.</summary>
    public decimal? Months => MonthInterest.IsPositive ? (decimal)Arrears.Amount / MonthInterest.Amount : null;

    /// <summary>The age of what a loan owes.</summary>
    public static ArrearsAge Of(BankBalance balance, InterestRate rate) =>
        new(balance.Arrears, OneMonth(balance.InTerm + balance.Overdue, rate));

    /// <summary>The age of what a member owes on several loans; those on which no interest runs would distort it and are left out.</summary>
    public static ArrearsAge Of(IEnumerable<ArrearsAge> loans) =>
        loans.Where(loan => loan.MonthInterest.IsPositive).Aggregate(
            new ArrearsAge(Vnd.Zero, Vnd.Zero),
            (sum, loan) => new ArrearsAge(sum.Arrears + loan.Arrears, sum.MonthInterest + loan.MonthInterest));

    /// <summary>The staff's short way of one month's interest: balance × yearly rate ÷ 12, rounded half-up to the đồng.</summary>
    public static Vnd OneMonth(Vnd balance, InterestRate rate) =>
        new((long)decimal.Round(rate.On(balance, 1, 12), 0, MidpointRounding.AwayFromZero));

    /// <summary>Whether the arrears are more than a number of months' interest; never while no interest runs.</summary>
    public bool Exceeds(int months) => MonthInterest.IsPositive && Arrears.Amount > MonthInterest.Amount * months;
}
