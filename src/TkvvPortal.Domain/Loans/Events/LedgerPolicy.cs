using TkvvPortal.Domain.Loans.Calendars;
using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Domain.Loans.Events;

/// <summary>How events are judged and replayed: values of dated parameters.</summary>
/// <param name="Interest">How interest is computed.</param>
/// <param name="Order">Which instalments a payment goes to.</param>
/// <param name="OverduePrincipalFirst">Whether overdue principal goes before interest when a payment is split.</param>
/// <param name="Lead">Working days an adjustment is asked for ahead.</param>
/// <param name="Extension">Limits of extensions.</param>
/// <param name="Freeze">Limits of freezes.</param>
/// <param name="Calendar">The working days.</param>
public sealed record LedgerPolicy(
    InterestTerms Interest,
    InstalmentOrder Order,
    bool OverduePrincipalFirst,
    AdjustmentLead Lead,
    ExtensionLimits Extension,
    FreezeLimits Freeze,
    HolidayCalendar Calendar)
{
    /// <summary>The policy in force on a date.</summary>
    public static LedgerPolicy On(PolicyBook policy, DateOnly date, HolidayCalendar calendar) => new(
        InterestTerms.On(policy, date),
        (InstalmentOrder)policy.Count(PolicyKey.AllocationInstalments, date),
        policy.Count(PolicyKey.AllocationOverdueFirst, date) == 1,
        AdjustmentLead.On(policy, date),
        ExtensionLimits.On(policy, date),
        FreezeLimits.On(policy, date),
        calendar);
}

/// <summary>How long a loan may be extended altogether (specification §4.5).</summary>
/// <param name="ShortTermMonths">Greatest term of a short-term loan.</param>
/// <param name="ShortMonths">Greatest sum of extensions of a short-term loan, months.</param>
/// <param name="LongShare">Greatest sum of extensions of a longer loan, as a share of its term.</param>
public sealed record ExtensionLimits(int ShortTermMonths, int ShortMonths, decimal LongShare)
{
    /// <summary>The limits in force on a date.</summary>
    public static ExtensionLimits On(PolicyBook policy, DateOnly date) => new(
        policy.Count(PolicyKey.ShortTermMonths, date),
        policy.Count(PolicyKey.ExtensionShortMonths, date),
        policy.Number(PolicyKey.ExtensionLongShare, date));

    /// <summary>The whole months all extensions of a loan may have together.</summary>
    public int Months(int termMonths) =>
        termMonths <= ShortTermMonths ? ShortMonths : (int)decimal.Floor(termMonths * LongShare);
}

/// <summary>How long a loan may be frozen, by the damage (QĐ 08/2021/QĐ-TTg).</summary>
/// <param name="PartialFrom">Damage from which a freeze is possible, per cent.</param>
/// <param name="PartialMonths">Greatest time of such a freeze.</param>
/// <param name="TotalFrom">Damage from which a longer freeze is possible, per cent.</param>
/// <param name="TotalMonths">Greatest time of such a freeze.</param>
public sealed record FreezeLimits(int PartialFrom, int PartialMonths, int TotalFrom, int TotalMonths)
{
    /// <summary>The limits in force on a date.</summary>
    public static FreezeLimits On(PolicyBook policy, DateOnly date) => new(
        policy.Count(PolicyKey.FreezePartialFrom, date),
        policy.Count(PolicyKey.FreezePartialMonths, date),
        policy.Count(PolicyKey.FreezeTotalFrom, date),
        policy.Count(PolicyKey.FreezeTotalMonths, date));

    /// <summary>The greatest time of a freeze, months; 0 when the damage is too small for one, or above 100 %.</summary>
    public int Months(int damagePercent) =>
        damagePercent switch
        {
            > 100 => 0,
            _ when damagePercent >= TotalFrom => TotalMonths,
            _ when damagePercent >= PartialFrom => PartialMonths,
            _ => 0,
        };
}
