namespace TkvvPortal.Domain.Loans.Schedules;

/// <summary>Which day an agreed due date becomes. The number is the value of <c>schedule.due_day</c>.</summary>
public enum DueDayRule
{
    /// <summary>The last session day of the transaction point on or before it, held even on a weekend or holiday (P01, P07).</summary>
    SessionOnOrBefore = 1,

    /// <summary>The agreed day itself.</summary>
    AsAgreed = 2,
}
