using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Domain.Loans.Checks;

/// <summary>Which loans are checked, and by when (HD 727/HD-NHCS ngày 11/02/2026).</summary>
/// <param name="DaysAfterDisbursement">Days after disbursement within which a new loan is checked.</param>
/// <param name="NewShare">Share of the loans of the year, 0–1.</param>
/// <param name="InactiveShare">Share of the inactive loans, 0–1.</param>
/// <param name="OlderShare">Share of the loans of earlier years, 0–1; lower in difficult areas.</param>
public sealed record UseCheckPolicy(int DaysAfterDisbursement, decimal NewShare, decimal InactiveShare, decimal OlderShare)
{
    /// <summary>The policy in force on a date for an area.</summary>
    public static UseCheckPolicy On(PolicyBook policy, DateOnly date, bool difficultArea)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new UseCheckPolicy(
            policy.Count(PolicyKey.UseCheckDays, date),
            policy.Number(PolicyKey.UseCheckNew, date),
            policy.Number(PolicyKey.UseCheckInactive, date),
            policy.Number(difficultArea ? PolicyKey.UseCheckOlderDifficult : PolicyKey.UseCheckOlder, date));
    }

    /// <summary>The last day for the check of a new loan.</summary>
    public DateOnly LastDay(DateOnly disbursedOn) => disbursedOn.AddDays(DaysAfterDisbursement);

    /// <summary>Where the check of a new loan stands today; a check that was missed stays owed.</summary>
    /// <param name="disbursedOn">The day the loan was paid out.</param>
    /// <param name="firstCheckedOn">The day of its first check; none when there was none.</param>
    /// <param name="today">Today.</param>
    public UseCheckDuty Duty(DateOnly disbursedOn, DateOnly? firstCheckedOn, DateOnly today)
    {
        var late = (firstCheckedOn ?? today) > LastDay(disbursedOn);
        return (firstCheckedOn is null, late) switch
        {
            (true, false) => UseCheckDuty.Owed,
            (true, true) => UseCheckDuty.Missed,
            (false, false) => UseCheckDuty.Kept,
            (false, true) => UseCheckDuty.KeptLate,
        };
    }

    /// <summary>The share of the loans of a class that is to be checked in a year.</summary>
    internal decimal Share(UseCheckClass of) => of switch
    {
        UseCheckClass.New => NewShare,
        UseCheckClass.Inactive => InactiveShare,
        _ => OlderShare,
    };
}

/// <summary>Where the check of a new loan stands.</summary>
public enum UseCheckDuty
{
    /// <summary>Chưa kiểm tra, còn trong hạn.</summary>
    Owed = 1,

    /// <summary>Quá hạn chưa kiểm tra.</summary>
    Missed = 2,

    /// <summary>Đã kiểm tra đúng hạn.</summary>
    Kept = 3,

    /// <summary>Đã kiểm tra, quá hạn.</summary>
    KeptLate = 4,
}
