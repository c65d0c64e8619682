using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Commissions;

/// <summary>Mức hoa hồng of the board, per cent a month (specification §4.10).</summary>
/// <param name="Interest">Of the balance whose interest was collected.</param>
/// <param name="Housing">Of the balance in term of social housing loans.</param>
/// <param name="Deposit">Of the average deposit balance.</param>
public sealed record CommissionTerms(decimal Interest, decimal Housing, decimal Deposit)
{
    /// <summary>The terms in force at the end of a month.</summary>
    public static CommissionTerms Of(PolicyBook policy, FiscalMonth month) => new(
        policy.Number(PolicyKey.CommissionInterest, month.LastDay), policy.Number(PolicyKey.CommissionHousing, month.LastDay),
        policy.Number(PolicyKey.CommissionDeposit, month.LastDay));
}
