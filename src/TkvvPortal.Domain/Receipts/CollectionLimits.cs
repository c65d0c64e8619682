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
    private static readonly Dictionary<Guid, Vnd> Nothing = [];

    /// <summary>Whether interest settles lãi tồn before the month's.</summary>
    public bool ArrearsFirst { get; init; } = true;

    /// <summary>The first day that no closed month contains; every day before the first closing is open.</summary>
    public DateOnly FirstOpenDay { get; init; } = DateOnly.MinValue;

    /// <summary>By how much valid receipts of this sheet changed deposits already, by membership.</summary>
    public IReadOnlyDictionary<Guid, Vnd> DepositChanges { get; init; } = Nothing;

    /// <summary>What every member saves a month at least, as the group agreed (specification §1 G16), đồng; 0 when nothing was agreed.</summary>
    public Vnd DepositMinimum { get; init; }

    /// <summary>Deposits that valid receipts of this sheet took in already, by membership.</summary>
    public IReadOnlyDictionary<Guid, Vnd> Deposits { get; init; } = Nothing;

    /// <summary>Figures of the bank that are newer than the sheet and not accepted yet, by membership.</summary>
    public IReadOnlyDictionary<Guid, NewFigure> NewFigures { get; init; } = new Dictionary<Guid, NewFigure>();

    /// <summary>The limits of a group on a day.</summary>
    public static CollectionLimits Of(
        SavingsGroup group, PolicyBook policy, DateOnly today, IReadOnlyDictionary<Guid, Vnd> interestCollected) =>
        new(
            today, group.CollectsInterest, group.CollectsDeposits,
            policy.Money(PolicyKey.InterestTolerance, today), policy.Money(PolicyKey.DepositMax, today), interestCollected)
        {
            ArrearsFirst = policy.Number(PolicyKey.ArrearsFirst, today) == 1,
            DepositMinimum = group.MinimumDeposit,
        };

    /// <summary>Interest collected already from a member on this sheet.</summary>
    public Vnd CollectedFrom(Guid membershipId) => InterestCollected.GetValueOrDefault(membershipId);

    /// <summary>The deposit a member has now, provisional: at the opening of the sheet, and what the sheet changed since.</summary>
    public Vnd DepositOf(SheetRow row) => row.DepositBalance + DepositChanges.GetValueOrDefault(row.MembershipId);

    /// <summary>The part of an interest payment that settles lãi tồn.</summary>
    internal Vnd ForArrears(SheetRow row, Vnd interest)
    {
        var collected = CollectedFrom(row.MembershipId) + row.PaidAtCounter;
        if (ArrearsFirst)
            return Vnd.Min(interest, Vnd.Max(row.Arrears - collected, Vnd.Zero));
        var month = Vnd.Min(interest, Vnd.Max(row.MonthInterest - collected, Vnd.Zero));
        return Vnd.Min(interest - month, row.Arrears);
    }
}
