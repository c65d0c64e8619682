using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Events;

/// <summary>
/// How a sum would be split between principal and interest, as a forecast for the borrower. The bank's own split is what is
/// recorded (specification §4.4).
/// </summary>
/// <param name="OverduePrincipal">Gốc quá hạn.</param>
/// <param name="Interest">Lãi.</param>
/// <param name="Principal">Gốc trong hạn.</param>
/// <param name="Excess">What the loan does not need.</param>
public sealed record PaymentSplit(Vnd OverduePrincipal, Vnd Interest, Vnd Principal, Vnd Excess)
{
    /// <summary>Splits a sum: overdue principal and interest in the order of the policy, then the rest of the principal.</summary>
    public static PaymentSplit Of(Vnd sum, LoanState state, LedgerPolicy policy)
    {
        var (overdue, interest) = (Vnd.Zero, Vnd.Zero);
        if (policy.OverduePrincipalFirst)
            (overdue, sum) = Take(sum, state.Overdue);
        (interest, sum) = Take(sum, Vnd.Max(Vnd.Zero, state.InterestOwed));
        if (!policy.OverduePrincipalFirst)
            (overdue, sum) = Take(sum, state.Overdue);
        var (principal, excess) = Take(sum, state.InTerm + state.Frozen);
        return new PaymentSplit(overdue, interest, principal, excess);
    }

    private static (Vnd Taken, Vnd Left) Take(Vnd sum, Vnd owed) => sum < owed ? (sum, Vnd.Zero) : (owed, sum - owed);
}
