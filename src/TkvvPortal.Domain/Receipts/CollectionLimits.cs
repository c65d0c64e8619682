using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Receipts;

/// <summary>What a board may collect on a day: its mandate, the dated ceilings, and what was collected already.</summary>
/// <param name="Today">Today in Vietnam.</param>
/// <param name="CollectsInterest">Mandate to collect interest.</param>
/// <param name="CollectsDeposits">Mandate to collect deposits.</param>
/// <param name="InterestTolerance">Đồng above the due that are still accepted as interest.</param>
/// <param name="DepositMax">Greatest deposit on one receipt, đồng.</param>
/// <param name="InterestCollected">Valid interest already collected on this sheet, by membership.</param>
public sealed record CollectionLimits(
    DateOnly Today,
    bool CollectsInterest,
    bool CollectsDeposits,
    Vnd InterestTolerance,
    Vnd DepositMax,
    IReadOnlyDictionary<Guid, Vnd> InterestCollected)
{
    /// <summary>The limits of a group on a day.</summary>
    public static CollectionLimits Of(
        SavingsGroup group, PolicyBook policy, DateOnly today, IReadOnlyDictionary<Guid, Vnd> interestCollected) =>
        new(
            today, group.CollectsInterest, group.CollectsDeposits,
            policy.Money(PolicyKey.InterestTolerance, today), policy.Money(PolicyKey.DepositMax, today), interestCollected);

    /// <summary>Interest collected already from a member on this sheet.</summary>
    public Vnd CollectedFrom(Guid membershipId) => InterestCollected.GetValueOrDefault(membershipId);
}
