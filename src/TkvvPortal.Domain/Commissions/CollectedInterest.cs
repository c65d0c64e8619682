using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Commissions;

/// <summary>A loan that a member's interest may have been paid for.</summary>
/// <param name="Rate">Its rate.</param>
/// <param name="Balance">What bears interest, đồng.</param>
/// <param name="IsHousing">Whether it is a loan for social housing, paid for by balance and not by interest.</param>
public sealed record PayingLoan(InterestRate Rate, Vnd Balance, bool IsHousing);

/// <summary>Interest collected, by the rate of the loans it was paid for.</summary>
/// <param name="Rate">The rate.</param>
/// <param name="IsHousing">Whether it was paid for social housing.</param>
/// <param name="Interest">The interest, đồng.</param>
public sealed record CollectedInterest(InterestRate Rate, bool IsHousing, Vnd Interest)
{
    /// <summary>
    /// Receipts name no loan: what a member paid is divided over the member's loans by the interest each bears, to the đồng; over all alike
    /// when none bears any. Nothing for a member without a loan.
    /// </summary>
    public static IReadOnlyList<CollectedInterest> Divide(Vnd paid, IReadOnlyList<PayingLoan> loans)
    {
        var weights = loans.Select(loan => loan.Balance.Amount * loan.Rate.PercentPerYear).ToList();
        if (weights.Sum() == 0)
            weights = [.. loans.Select(_ => 1m)];
        List<CollectedInterest> parts = [];
        var (rest, weight) = (paid.Amount, weights.Sum());
        for (var index = 0; index < loans.Count; index++)
        {
            // What is left is divided over what is left, so the parts add up to what was paid.
            var part = (long)decimal.Round(rest * weights[index] / weight, MidpointRounding.AwayFromZero);
            parts.Add(new CollectedInterest(loans[index].Rate, loans[index].IsHousing, new Vnd(part)));
            (rest, weight) = (rest - part, weight - weights[index]);
            if (weight == 0)
                break;
        }

        return parts;
    }

    /// <summary>Adds up by rate, the highest first, social housing last.</summary>
    public static IReadOnlyList<CollectedInterest> Sum(IEnumerable<CollectedInterest> parts) =>
    [
        .. parts.GroupBy(part => (part.Rate, part.IsHousing))
            .Select(same => new CollectedInterest(same.Key.Rate, same.Key.IsHousing, same.Total(part => part.Interest)))
            .Where(sum => sum.Interest != Vnd.Zero)
            .OrderBy(sum => sum.IsHousing).ThenByDescending(sum => sum.Rate.PercentPerYear),
    ];
}
