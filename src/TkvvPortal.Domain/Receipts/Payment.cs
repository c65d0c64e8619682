using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Receipts;

/// <summary>What one member handed over: interest and deposit. Principal has no place here (G13).</summary>
/// <param name="MembershipId">The member's stay in the group.</param>
/// <param name="Interest">Interest paid, đồng.</param>
/// <param name="Deposit">Deposit paid in, đồng.</param>
public sealed record Payment(Guid MembershipId, Vnd Interest, Vnd Deposit)
{
    /// <summary>Rút tiền gửi trả lãi: the part of the interest that is taken from the member's deposit instead of paid in cash, đồng.</summary>
    public Vnd FromDeposit { get; init; }

    /// <summary>Why less was paid than asked for; none when nothing is to be explained.</summary>
    public string? Reason { get; init; }

    /// <summary>The number on a receipt that was written on paper before; none when the portal numbers it.</summary>
    public int? PaperNumber { get; init; }

    /// <summary>Interest and deposit together.</summary>
    public Vnd Total => Interest + Deposit;
}
