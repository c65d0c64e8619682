using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Loans;
using TkvvPortal.Domain.Loans.Watching;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Reconciliation;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Reconciliations;

/// <summary>Reads every open loan of the scope with what speaks for reconciling it: eight queries.</summary>
public sealed class OpenLoans(PortalDbContext db) : IUseCase
{
    public async Task<IReadOnlyList<OpenLoan>> ReadAsync(PolicyBook policy, DateOnly today)
    {
        var inactive = (await (await WatchQueries.LoadAsync(db, policy, today)).On(WatchReason.Inactive).Select(loan => loan.Id).ToListAsync()).ToHashSet();
        var deposits = await db.DepositAccounts.ToDictionaryAsync(account => account.MembershipId, account => account.Balance);
        var isShort = (await db.CashBooks.Where(book => (long)book.Shortage > 0).Select(book => book.GroupId).ToListAsync()).ToHashSet();
        var known = (await db.ReconciliationLines.Where(line => line.DoneOn != null && line.Cause != DifferenceCause.NotMet)
            .Select(line => line.MembershipId).Distinct().ToListAsync()).ToHashSet();
        var loans = await db.Loans.AsNoTracking()
            .Where(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen > 0)
            .Select(loan => new { loan.Id, loan.GroupId, loan.MembershipId, loan.Code, loan.InTerm, loan.Overdue, loan.Frozen, loan.ArrearsInTerm, loan.ArrearsOverdue })
            .ToListAsync();
        return
        [
            .. loans.Select(loan => new OpenLoan(
                loan.GroupId, loan.MembershipId, loan.Id, loan.Code, loan.InTerm + loan.Overdue + loan.Frozen, loan.ArrearsInTerm + loan.ArrearsOverdue,
                deposits.GetValueOrDefault(loan.MembershipId))
            {
                IsOverdue = loan.Overdue.IsPositive,
                IsFrozen = loan.Frozen.IsPositive,
                IsInactive = inactive.Contains(loan.Id),
                IsGroupShort = isShort.Contains(loan.GroupId),
                IsNew = !known.Contains(loan.MembershipId),
            }),
        ];
    }
}
