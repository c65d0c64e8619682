using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Receipts;

/// <summary>What one member handed over: interest and deposit. Principal has no place here (G13).</summary>
/// <param name="MembershipId">The member's stay in the group.</param>
/// <param name="Interest">Interest paid, đồng.</param>
/// <param name="Deposit">Deposit paid in, đồng.</param>
public sealed record Payment(Guid MembershipId, Vnd Interest, Vnd Deposit)
{
    /// <summary>Both together.</summary>
    public Vnd Total => Interest + Deposit;
}
