using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Watching;

namespace TkvvPortal.Data.Watching;

/// <summary>Rows of the lists of loans and households.</summary>
internal static class LoanHits
{
    public static IQueryable<WatchHit> Overdue(this IQueryable<Loan> loans) => loans.Select(loan => new WatchHit
    {
        Topic = WatchTopic.Overdue, Id = loan.Id, GroupId = loan.GroupId, MembershipId = loan.MembershipId,
        Amount = (long)loan.Overdue, Whole = (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen, Day = loan.LastTransactionOn ?? loan.DisbursedOn,
    });

    public static IQueryable<WatchHit> FreezeEnding(this IQueryable<Loan> loans) => loans.Select(loan => new WatchHit
    {
        Topic = WatchTopic.FreezeEnding, Id = loan.Id, GroupId = loan.GroupId, MembershipId = loan.MembershipId,
        Amount = (long)loan.Frozen, Whole = (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen, Day = loan.FrozenUntil,
    });

    public static IQueryable<WatchHit> Inactive(this IQueryable<Loan> loans) => loans.Select(loan => new WatchHit
    {
        Topic = WatchTopic.Inactive, Id = loan.Id, GroupId = loan.GroupId, MembershipId = loan.MembershipId,
        Amount = (long)loan.ArrearsInTerm + (long)loan.ArrearsOverdue, Whole = (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen,
        Day = loan.LastTransactionOn ?? loan.DisbursedOn,
    });

    /// <summary>Principal that falls due: next month, or with its adjustment to be asked for soon.</summary>
    public static IQueryable<WatchHit> FallingDue(this IQueryable<Loan> loans, WatchTopic topic) => loans.Select(loan => new WatchHit
    {
        Topic = topic, Id = loan.Id, GroupId = loan.GroupId, MembershipId = loan.MembershipId,
        Amount = (long)loan.NextDueAmount, Whole = (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen, Day = loan.NextDueOn,
    });

    public static IQueryable<WatchHit> Arrears(this IQueryable<Loan> loans) => loans.Select(loan => new WatchHit
    {
        Topic = WatchTopic.ArrearsHigh, Id = loan.Id, GroupId = loan.GroupId, MembershipId = loan.MembershipId,
        Amount = (long)loan.ArrearsInTerm + (long)loan.ArrearsOverdue, Whole = (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen,
        Day = loan.LastTransactionOn ?? loan.DisbursedOn,
    });

    public static IQueryable<WatchHit> Unchecked(this IQueryable<Loan> loans) => loans.Select(loan => new WatchHit
    {
        Topic = WatchTopic.UseCheckOwed, Id = loan.Id, GroupId = loan.GroupId, MembershipId = loan.MembershipId,
        Amount = (long)loan.DisbursedAmount, Whole = (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen, Day = loan.DisbursedOn,
    });
}
