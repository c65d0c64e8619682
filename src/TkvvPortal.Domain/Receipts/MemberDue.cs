using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Receipts;

/// <summary>What a member is told at the meeting, as of the opening of the month's sheet; all in đồng.</summary>
/// <param name="MembershipId">The member's stay in the group.</param>
/// <param name="Outstanding">Dư nợ: all loans together, as the bank reported.</param>
/// <param name="Overdue">Nợ quá hạn, part of the outstanding.</param>
/// <param name="Arrears">Lãi tồn still owed from before the month.</param>
/// <param name="MonthInterest">Interest of the month, provisional.</param>
/// <param name="DepositBalance">Số dư tiền gửi.</param>
public sealed record MemberDue(
    Guid MembershipId, Vnd Outstanding, Vnd Overdue, Vnd Arrears, Vnd MonthInterest, Vnd DepositBalance)
{
    /// <summary>A due from loans and the interest receipted since the data date for months before this one.</summary>
    /// <param name="membershipId">The member's stay in the group.</param>
    /// <param name="position">Outstanding and overdue of all loans.</param>
    /// <param name="loans">What each loan asks for.</param>
    /// <param name="interestAlreadyPaid">Valid receipts' interest since the data date, before this month.</param>
    /// <param name="depositBalance">The bank's balance plus valid deposits since its data date.</param>
    public static MemberDue Of(
        Guid membershipId,
        (Vnd Outstanding, Vnd Overdue) position,
        IReadOnlyCollection<Loans.LoanDue> loans,
        Vnd interestAlreadyPaid,
        Vnd depositBalance)
    {
        var arrears = loans.Total(loan => loan.Arrears) - interestAlreadyPaid;
        return new MemberDue(
            membershipId, position.Outstanding, position.Overdue, Vnd.Max(arrears, Vnd.Zero),
            loans.Total(loan => loan.MonthInterest), depositBalance);
    }
}
