using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Watching;

/// <summary>What the watch lists look at, of one loan.</summary>
/// <param name="Balance">The bank's figures.</param>
/// <param name="Rate">The loan's own rate.</param>
/// <param name="LastTransactionOn">The last day the bank booked anything; the day of disbursement when nothing came after.</param>
/// <param name="IsStudentLoan">Whether it is a loan to students (HSSV), which is never inactive.</param>
/// <param name="InterestInGrace">Whether the programme's interest waits out a grace period (HSSV, housing): no arrears are asked for.</param>
/// <param name="NextDueOn">The next due date with principal left; none when there is none.</param>
/// <param name="AdjustmentLastDay">The last day to hand in its adjustment (08/TD); none when it cannot be adjusted or already is.</param>
/// <param name="FrozenUntil">The last day of a freeze; none when the loan is not frozen or the day is not known.</param>
public sealed record WatchedLoan(
    BankBalance Balance,
    InterestRate Rate,
    DateOnly LastTransactionOn,
    bool IsStudentLoan,
    bool InterestInGrace,
    DateOnly? NextDueOn,
    DateOnly? AdjustmentLastDay,
    DateOnly? FrozenUntil)
{
    /// <summary>A loan as the bank reports it and as its outlook says.</summary>
    /// <param name="loan">The loan.</param>
    /// <param name="programme">Its programme.</param>
    /// <param name="adjustments">How adjustments are asked for on the day of the lists.</param>
    /// <param name="sessionDay">The day of the month of its session.</param>
    public static WatchedLoan Of(Loan loan, LoanProgramme programme, AdjustmentWatch adjustments, int sessionDay)
    {
        ArgumentNullException.ThrowIfNull(loan);
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(adjustments);
        var lastDay = loan.NextDueOn is { } due && adjustments.Covers(loan, programme) ? adjustments.LastDay(due, sessionDay) : (DateOnly?)null;
        return new WatchedLoan(
            loan.Balance, loan.Rate, loan.LastTransactionOn ?? loan.DisbursedOn, programme.IsStudentLoan, programme.InterestInGrace,
            loan.NextDueOn, lastDay, loan.FrozenUntil);
    }

    /// <summary>The age of the arrears; a programme in grace owes none that is asked for.</summary>
    public ArrearsAge Age => InterestInGrace
        ? ArrearsAge.Of(Balance, Rate) with { Arrears = Vnd.Zero }
        : ArrearsAge.Of(Balance, Rate);

    /// <summary>
    /// Món vay 3 tháng không hoạt động: something is outstanding, none of it frozen, not a student loan, and the last
    /// transaction was before the same date a number of months earlier; one on that very date still counts (specification §4.8).
    /// </summary>
    public bool IsInactive(DateOnly today, int months) =>
        Balance.Outstanding.IsPositive
        && Balance.Frozen == Vnd.Zero
        && !IsStudentLoan
        && LastTransactionOn < today.AddMonths(-months);
}
