using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Commissions;

/// <summary>
/// What a per cent of the balance is when only the interest is known: interest × (per cent a month ÷ monthly rate of the loan), before rounding
/// (specification §4.10).
/// </summary>
/// <param name="Collected">The interest, with the rate it was paid at.</param>
/// <param name="PercentPerMonth">Per cent a month of the balance whose interest was collected.</param>
public sealed record RateShare(CollectedInterest Collected, decimal PercentPerMonth)
{
    /// <summary>The loan's rate by the month, per cent.</summary>
    public decimal MonthlyRate => Collected.Rate.PercentPerYear / 12;

    /// <summary>Share of the interest, per cent: 15.4545… at 6,6 % a year and 0,085 % a month. Nothing of a loan without interest.</summary>
    public decimal Factor => MonthlyRate == 0 ? 0 : PercentPerMonth * 100 / MonthlyRate;

    /// <summary>The amount before rounding, đồng.</summary>
    public decimal Exact => Collected.Interest.Amount * Factor / 100;
}

/// <summary>A per cent of a balance, before rounding.</summary>
/// <param name="Balance">The balance, đồng.</param>
/// <param name="PercentPerMonth">Per cent a month of it.</param>
public sealed record BalanceShare(Vnd Balance, decimal PercentPerMonth)
{
    /// <summary>The amount before rounding, đồng.</summary>
    public decimal Exact => Balance.Amount * PercentPerMonth / 100;
}
