using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Commissions;

/// <summary>Hoa hồng of a group's board for a month, with the formula line by line; rounded once, at the end, to the đồng.</summary>
/// <param name="Interest">On interest collected, by rate.</param>
/// <param name="Housing">On the balance of social housing loans.</param>
/// <param name="Deposit">On the average deposit balance.</param>
/// <param name="WithoutLoan">Interest of members who have no loan any more: it earns nothing and is named, đồng.</param>
public sealed record Commission(IReadOnlyList<RateShare> Interest, BalanceShare Housing, BalanceShare Deposit, Vnd WithoutLoan)
{
    /// <summary>Computes the commission.</summary>
    /// <param name="collected">Interest collected in the month, by rate; social housing is paid for by balance instead.</param>
    /// <param name="basis">What else it is reckoned on.</param>
    /// <param name="terms">The terms of the month.</param>
    public static Commission Of(IEnumerable<CollectedInterest> collected, CommissionBasis basis, CommissionTerms terms) => new(
        [.. CollectedInterest.Sum(collected).Where(sum => !sum.IsHousing).Select(sum => new RateShare(sum, terms.Interest))],
        new BalanceShare(basis.HousingBalance, terms.Housing),
        new BalanceShare(basis.AverageDeposit, terms.Deposit),
        basis.WithoutLoan);

    /// <summary>Interest that earns commission, đồng.</summary>
    public Vnd InterestCollected => Interest.Total(line => line.Collected.Interest);

    /// <summary>What the board is paid, đồng.</summary>
    public Vnd Total => Rounded(Interest.Sum(line => line.Exact) + Housing.Exact + Deposit.Exact);

    /// <summary>The part for interest, rounded by itself for display, đồng.</summary>
    public Vnd ForInterest => Rounded(Interest.Sum(line => line.Exact));

    internal static Vnd Rounded(decimal exact) => new((long)decimal.Round(exact, MidpointRounding.AwayFromZero));
}

/// <summary>What a commission is reckoned on besides interest, đồng.</summary>
/// <param name="HousingBalance">Balance in term of social housing loans.</param>
/// <param name="DepositAtStart">Deposits at the opening of the month's sheet.</param>
/// <param name="DepositChange">What the month's receipts added to deposits.</param>
/// <param name="WithoutLoan">Interest collected from members without a loan.</param>
public sealed record CommissionBasis(Vnd HousingBalance, Vnd DepositAtStart, Vnd DepositChange, Vnd WithoutLoan)
{
    /// <summary>The mean of the deposits at the start and the end of the month, đồng.</summary>
    public Vnd AverageDeposit => new((DepositAtStart.Amount + DepositAtStart.Amount + DepositChange.Amount) / 2);
}
