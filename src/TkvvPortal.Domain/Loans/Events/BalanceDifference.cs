using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Events;

/// <summary>
/// What the portal had computed against what the bank reported at a data date. The bank's figures win; the difference is
/// shown, not hidden.
/// </summary>
/// <param name="AsOf">The data date.</param>
/// <param name="Principal">Computed less reported principal, đồng.</param>
/// <param name="Interest">Computed less reported interest arrears, đồng.</param>
public sealed record BalanceDifference(DateOnly AsOf, Vnd Principal, Vnd Interest)
{
    /// <summary>Whether both agree.</summary>
    public bool IsNone => Principal == Vnd.Zero && Interest == Vnd.Zero;
}
