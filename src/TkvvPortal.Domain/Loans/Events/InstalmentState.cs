using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Events;

/// <summary>An instalment as it stands on a day.</summary>
/// <param name="Number">The place in the schedule, from 1.</param>
/// <param name="ScheduledOn">The due date of the schedule.</param>
/// <param name="AdjustedOn">The due date after adjustment and extension.</param>
/// <param name="DueOn">The same, or the next instalment that an unpaid one has moved on to.</param>
/// <param name="Principal">The principal due, đồng.</param>
/// <param name="Paid">What was paid of it, đồng.</param>
/// <param name="Overdue">What was moved to overdue of the rest, đồng.</param>
public sealed record InstalmentState(
    int Number, DateOnly ScheduledOn, DateOnly AdjustedOn, DateOnly DueOn, Vnd Principal, Vnd Paid, Vnd Overdue)
{
    /// <summary>What is left to pay, overdue or not.</summary>
    public Vnd Left => Principal - Paid;

    /// <summary>What is left to pay and not overdue.</summary>
    public Vnd InTerm => Left - Overdue;

    /// <summary>Whether something was to be paid before a day and is not.</summary>
    public bool IsLate(DateOnly today) => Left.IsPositive && AdjustedOn < today;
}
