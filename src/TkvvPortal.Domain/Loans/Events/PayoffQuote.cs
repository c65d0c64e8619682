using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Events;

/// <summary>Số tiền tất toán of a loan on a day, provisional.</summary>
/// <param name="On">The day of payment, which bears no interest.</param>
/// <param name="Principal">All principal, đồng.</param>
/// <param name="Arrears">What is left of the arrears the bank reported, đồng.</param>
/// <param name="Interest">Interest from then on that was not paid, đồng.</param>
/// <param name="Lines">How that interest was computed, before payments.</param>
public sealed record PayoffQuote(DateOnly On, Vnd Principal, Vnd Arrears, Vnd Interest, IReadOnlyList<InterestLine> Lines)
{
    /// <summary>What is paid in all, đồng.</summary>
    public Vnd Total => Principal + Arrears + Interest;
}
