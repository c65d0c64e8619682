using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Reconciliation;

namespace TkvvPortal.Data.Loans;

/// <summary>Which loans and households several pages look for, within the scope.</summary>
public static class LoanSelections
{
    /// <summary>Months back in which a loan counts as new when the use of loans is checked.</summary>
    public const int NewLoanMonths = 12;

    /// <summary>Loans with principal outstanding.</summary>
    public static IQueryable<Loan> OpenLoans(this PortalDbContext db) =>
        db.Loans.Where(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen > 0);

    /// <summary>Loans of the last twelve months whose use nobody checked (06/TD).</summary>
    public static IQueryable<Loan> UncheckedLoans(this PortalDbContext db, DateOnly today)
    {
        var since = today.AddMonths(-NewLoanMonths);
        return db.Loans.Where(loan => loan.DisbursedOn >= since && loan.DisbursedOn <= today && !db.UseChecks.Any(check => check.LoanId == loan.Id));
    }

    /// <summary>Lines of reconciliation with a result, the borrower having been met.</summary>
    public static IQueryable<ReconciliationLine> ReconciledLines(this PortalDbContext db) =>
        db.ReconciliationLines.Where(line => line.DoneOn != null && (line.Cause == null || line.Cause != DifferenceCause.NotMet));

    /// <summary>Stays with an open loan that were never reconciled; group and stay together are what the indexes begin with.</summary>
    public static IQueryable<Membership> NeverReconciled(this PortalDbContext db) => db.Memberships.Where(stay =>
        db.OpenLoans().Any(loan => loan.GroupId == stay.GroupId && loan.MembershipId == stay.Id)
        && !db.ReconciledLines().Any(line => line.GroupId == stay.GroupId && line.MembershipId == stay.Id));
}
