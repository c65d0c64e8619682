using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Domain.Loans.Watching;

/// <summary>When a loan comes onto a watch list: dated parameters.</summary>
/// <param name="DueSoonDays">Days ahead of an instalment at which the leader is told.</param>
/// <param name="OutlookDays">Days ahead of an instalment at which it is on the outlook.</param>
/// <param name="FreezeEndDays">Days ahead of the end of a freeze.</param>
/// <param name="AdjustmentDays">Days ahead of the deadline of an adjustment.</param>
/// <param name="InactiveMonths">Months without a transaction.</param>
/// <param name="ArrearsMonths">Months of interest that arrears may reach.</param>
public sealed record WatchLimits(
    int DueSoonDays, int OutlookDays, int FreezeEndDays, int AdjustmentDays, int InactiveMonths, int ArrearsMonths)
{
    /// <summary>The limits in force on a date.</summary>
    public static WatchLimits On(PolicyBook policy, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new WatchLimits(
            policy.Count(PolicyKey.DueNoticeDays, date),
            policy.Count(PolicyKey.DueOutlookDays, date),
            policy.Count(PolicyKey.FreezeEndDays, date),
            policy.Count(PolicyKey.AdjustmentWatchDays, date),
            policy.Count(PolicyKey.InactiveMonths, date),
            policy.Count(PolicyKey.ArrearsWatchMonths, date));
    }

    /// <summary>
    /// The lists a loan stands on today, in their order; none when no principal is outstanding. Nothing falls due of a loan
    /// that is frozen or overdue altogether.
    /// </summary>
    public IReadOnlyList<WatchReason> Find(WatchedLoan loan, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(loan);
        var fallsDue = loan.Balance.InTerm.IsPositive;
        (WatchReason Reason, bool Holds)[] lists =
        [
            (WatchReason.DueSoon, fallsDue && Within(loan.NextDueOn, today, DueSoonDays)),
            (WatchReason.DueInOutlook, fallsDue && Within(loan.NextDueOn, today, OutlookDays)),
            (WatchReason.Overdue, loan.Balance.Overdue.IsPositive),
            (WatchReason.FreezeEnding, loan.Balance.Frozen.IsPositive && Within(loan.FrozenUntil, today, FreezeEndDays)),
            (WatchReason.Inactive, loan.IsInactive(today, InactiveMonths)),
            (WatchReason.AdjustmentDeadlineNear, fallsDue && Within(loan.AdjustmentLastDay, today, AdjustmentDays)),
            (WatchReason.ArrearsHigh, loan.Age.Exceeds(ArrearsMonths)),
        ];
        return [.. lists.Where(list => list.Holds).Select(list => list.Reason)];
    }

    private static bool Within(DateOnly? day, DateOnly today, int days) => day >= today && day <= today.AddDays(days);
}
