namespace TkvvPortal.Domain.Policy;

/// <content>The parameters of loans.</content>
public static partial class PolicyKey
{
    /// <summary>Share of the voters present that must be exceeded for a resolution, 0–1.</summary>
    public const string Majority = "to.pass";

    /// <summary>How days become a part of a year, a number of <c>DayCount</c>.</summary>
    public const string DayCount = "interest.day_count";

    /// <summary>Instalments are multiples of this many đồng.</summary>
    public const string ScheduleUnit = "schedule.rounding_unit";

    /// <summary>How an instalment is rounded, a number of <c>PartRounding</c>.</summary>
    public const string ScheduleRounding = "schedule.rounding";

    /// <summary>Which instalment takes the remainder, a number of <c>RemainderPlace</c>.</summary>
    public const string ScheduleRemainder = "schedule.remainder";

    /// <summary>Which day an agreed due date becomes, a number of <c>DueDayRule</c>.</summary>
    public const string ScheduleDueDay = "schedule.due_day";

    /// <summary>Working days by which the customer asks for an adjustment ahead of the instalment.</summary>
    public const string AdjustmentCustomerDays = "adj.customer_days";

    /// <summary>Working days by which the leader hands it in ahead of the instalment.</summary>
    public const string AdjustmentLeaderDays = "adj.leader_days";

    /// <summary>Whether an unpaid instalment of a loan paid out on the day becomes overdue by itself, 0 or 1.</summary>
    public const string OverduePerInstalment = "overdue.per_instalment";

    /// <summary>Greatest term of a short-term loan, months.</summary>
    public const string ShortTermMonths = "ext.short_term";

    /// <summary>Greatest sum of extensions of a short-term loan, months.</summary>
    public const string ExtensionShortMonths = "ext.short_months";

    /// <summary>Greatest sum of extensions of a longer loan, as a share of its term, 0–1.</summary>
    public const string ExtensionLongShare = "ext.long_share";

    /// <summary>Damage from which a loan may be frozen, per cent.</summary>
    public const string FreezePartialFrom = "freeze.partial_from";

    /// <summary>Greatest time of a freeze after such damage, months.</summary>
    public const string FreezePartialMonths = "freeze.partial_months";

    /// <summary>Damage from which a loan may be frozen longer, per cent.</summary>
    public const string FreezeTotalFrom = "freeze.total_from";

    /// <summary>Greatest time of a freeze after such damage, months.</summary>
    public const string FreezeTotalMonths = "freeze.total_months";

    /// <summary>Which instalment a payment goes to first, a number of <c>InstalmentOrder</c>.</summary>
    public const string AllocationInstalments = "allocation.instalments";

    /// <summary>Whether overdue principal goes before interest, 0 or 1.</summary>
    public const string AllocationOverdueFirst = "allocation.overdue_principal_first";

    /// <summary>Months without a transaction after which a loan is inactive.</summary>
    public const string InactiveMonths = "khd.months";

    /// <summary>Days ahead of an instalment at which the leader is told.</summary>
    public const string DueNoticeDays = "due.notice_days";

    /// <summary>Days ahead of an instalment at which it is on the outlook.</summary>
    public const string DueOutlookDays = "due.outlook_days";

    /// <summary>Days ahead of the end of a freeze at which the ability to repay is reviewed.</summary>
    public const string FreezeEndDays = "watch.freeze_days";

    /// <summary>Days ahead of an adjustment deadline at which it is near.</summary>
    public const string AdjustmentWatchDays = "watch.adjustment_days";

    /// <summary>Months of interest that arrears may not exceed unnoticed.</summary>
    public const string ArrearsWatchMonths = "watch.arrears_months";

    /// <summary>Days after disbursement within which the use of a loan is checked.</summary>
    public const string UseCheckDays = "check.new_loan_days";

    /// <summary>Share of the loans of the year to be checked, 0–1.</summary>
    public const string UseCheckNew = "check.new";

    /// <summary>Share of the inactive loans to be checked in a year, 0–1.</summary>
    public const string UseCheckInactive = "check.inactive";

    /// <summary>Share of the loans of earlier years to be checked in a year, 0–1.</summary>
    public const string UseCheckOlder = "check.old_loans";

    /// <summary>The same share in difficult areas, 0–1.</summary>
    public const string UseCheckOlderDifficult = "check.old_loans_difficult";

    private static IReadOnlyList<string> OfLoans =>
    [
        Majority, DayCount, ScheduleUnit, ScheduleRounding, ScheduleRemainder, ScheduleDueDay, AdjustmentCustomerDays,
        AdjustmentLeaderDays, OverduePerInstalment, ShortTermMonths, ExtensionShortMonths, ExtensionLongShare,
        FreezePartialFrom, FreezePartialMonths, FreezeTotalFrom, FreezeTotalMonths, AllocationInstalments,
        AllocationOverdueFirst, InactiveMonths, DueNoticeDays, DueOutlookDays, FreezeEndDays, AdjustmentWatchDays,
        ArrearsWatchMonths, UseCheckDays, UseCheckNew, UseCheckInactive, UseCheckOlder, UseCheckOlderDifficult,
    ];
}
