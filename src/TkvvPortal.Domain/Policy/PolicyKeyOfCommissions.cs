namespace TkvvPortal.Domain.Policy;

/// <content>The parameters of commissions and entrustment fees (specification §4.10).</content>
public static partial class PolicyKey
{
    /// <summary>Commission of the board: per cent a month of the balance whose interest was collected.</summary>
    public const string CommissionInterest = "commission.interest";

    /// <summary>Commission of the board on social housing: per cent a month of the balance in term.</summary>
    public const string CommissionHousing = "commission.housing";

    /// <summary>Commission of the board: per cent a month of the average deposit balance.</summary>
    public const string CommissionDeposit = "commission.deposit";

    /// <summary>Fee of the organisation: per cent a month of the balance whose interest was collected.</summary>
    public const string FeeInterest = "fee.interest";

    /// <summary>Fee of the organisation on social housing: per cent a month of the balance in term.</summary>
    public const string FeeHousing = "fee.housing";

    /// <summary>Overdue share below which the whole fee is paid, per cent.</summary>
    public const string FeeFullBelow = "fee.full_below";

    /// <summary>Overdue share below which the first reduced part is paid, per cent.</summary>
    public const string FeeReducedBelow = "fee.reduced_below";

    /// <summary>Overdue share below which the second reduced part is paid, per cent; from it on nothing is.</summary>
    public const string FeeLowBelow = "fee.low_below";

    /// <summary>The first reduced part of the fee, per cent.</summary>
    public const string FeeReduced = "fee.reduced";

    /// <summary>The second reduced part of the fee, per cent.</summary>
    public const string FeeLow = "fee.low";

    /// <summary>The province's part of the fee, per cent.</summary>
    public const string FeeProvince = "fee.province";

    /// <summary>The commune's part of the fee, per cent.</summary>
    public const string FeeCommune = "fee.commune";

    /// <summary>Every parameter of commissions and fees.</summary>
    private static IReadOnlyList<string> OfCommissions =>
    [
        CommissionInterest, CommissionHousing, CommissionDeposit, FeeInterest, FeeHousing, FeeFullBelow, FeeReducedBelow, FeeLowBelow, FeeReduced, FeeLow,
        FeeProvince, FeeCommune,
    ];
}
