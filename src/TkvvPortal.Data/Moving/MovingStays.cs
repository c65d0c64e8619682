using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Loans;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Moving;

/// <summary>The one place where members change groups: transfers, splits, mergers and dissolutions use it (ADR 0013).</summary>
public static class MovingStays
{
    /// <summary>
    /// Ends the stays and opens new ones, with their open loans, what happened to them and what was checked of them, requests for loans, deposit
    /// accounts and what they paid since the bank's data date. Receipts, sheets, attendance and paid-off loans stay with the old stay. Fifteen
    /// queries whatever the number of stays; the caller saves, and the
    /// scope guard refuses a group the person does not see.
    /// </summary>
    /// <returns>The new stays by the stay each continues; without those that do not exist for the person.</returns>
    /// <exception cref="RuleViolationException">TK-011, TK-140, TK-141, TK-142: nothing may be saved then.</exception>
    public static async Task<IReadOnlyDictionary<Guid, Membership>> MoveStaysAsync(this PortalDbContext db, StayMove move)
    {
        ArgumentNullException.ThrowIfNull(move);
        var leaving = move.NewStays.Keys.ToList();
        var stays = await db.Memberships.Where(stay => stay.GroupId == move.From && leaving.Contains(stay.Id)).ToListAsync();
        await RefuseBoardAsync(db, move, leaving);
        await RefuseMembersOfTargetAsync(db, move, [.. stays.Select(stay => stay.MemberId)]);
        var moved = stays.ToDictionary(stay => stay.Id, stay => stay.MoveTo(move.NewStays[stay.Id], move.To, move.On, move.Reason));
        db.AddRange(moved.Values);
        await BringMoneyAsync(db, move.From, moved);
        await db.ForeseeChangedAsync();
        return moved;
    }

    private static async Task RefuseBoardAsync(PortalDbContext db, StayMove move, List<Guid> leaving)
    {
        // Read with tracking: a term that the same act has just ended counts as ended.
        var terms = await db.BoardTerms.Where(term => term.GroupId == move.From && leaving.Contains(term.MembershipId)).ToListAsync();
        LeavingCheck.RefuseBoard(terms, move.On.AddDays(-1));
    }

    private static async Task RefuseMembersOfTargetAsync(PortalDbContext db, StayMove move, List<Guid> people)
    {
        if (await db.Memberships.AnyAsync(stay =>
            stay.GroupId == move.To.Id && people.Contains(stay.MemberId) && (stay.LeftOn == null || stay.LeftOn >= move.On)))
            throw new RuleViolationException(MemberRules.MovesToAnotherGroup);
    }

    private static async Task BringMoneyAsync(PortalDbContext db, Guid from, Dictionary<Guid, Membership> moved)
    {
        var leaving = moved.Keys.ToList();
        var loans = await db.Loans.Where(loan => loan.GroupId == from && leaving.Contains(loan.MembershipId)).ToListAsync();
        var accounts = await db.DepositAccounts.Where(account => account.GroupId == from && leaving.Contains(account.MembershipId)).ToListAsync();
        loans.RemoveAll(loan => !loan.IsOpen);
        await CarryReceiptsAsync(db, from, DueCalculator.FirstDataDate(loans, accounts), moved);
        await MoveEventsAsync(db, loans, moved);
        await MoveChecksAsync(db, loans, moved);
        foreach (var loan in loans)
            loan.MoveTo(moved[loan.MembershipId]);
        foreach (var account in accounts)
            account.MoveTo(moved[account.MembershipId]);
        await MoveRequestsAsync(db, from, moved);
    }

    /// <summary>What is asked for goes along until it is paid out.</summary>
    private static async Task MoveRequestsAsync(PortalDbContext db, Guid from, Dictionary<Guid, Membership> moved)
    {
        var leaving = moved.Keys.ToList();
        var requests = await db.LoanRequests
            .Where(request => request.GroupId == from && leaving.Contains(request.MembershipId) && request.Status < LoanRequestStatus.Disbursed).ToListAsync();
        foreach (var request in requests)
            request.MoveTo(moved[request.MembershipId]);
    }

    /// <summary>What happened to a loan goes where the loan goes: it is replayed there.</summary>
    private static async Task MoveEventsAsync(PortalDbContext db, List<Loan> loans, Dictionary<Guid, Membership> moved)
    {
        var groupOf = loans.ToDictionary(loan => loan.Id, loan => moved[loan.MembershipId].GroupId);
        foreach (var happened in await db.LoanEvents.Where(row => groupOf.Keys.Contains(row.LoanId)).ToListAsync())
            happened.MoveTo(groupOf[happened.LoanId]);
    }

    /// <summary>Whether a loan was checked is asked where the loan is.</summary>
    private static async Task MoveChecksAsync(PortalDbContext db, List<Loan> loans, Dictionary<Guid, Membership> moved)
    {
        var stayOf = loans.ToDictionary(loan => loan.Id, loan => moved[loan.MembershipId]);
        foreach (var check in await db.UseChecks.Where(check => stayOf.Keys.Contains(check.LoanId)).ToListAsync())
            check.MoveTo(stayOf[check.LoanId]);
    }

    /// <summary>Without a figure of the bank there is no data date, and everything that was paid counts.</summary>
    private static async Task CarryReceiptsAsync(PortalDbContext db, Guid from, DateOnly? since, Dictionary<Guid, Membership> moved)
    {
        var leaving = moved.Keys.ToList();
        var carried = await db.CarriedReceipts.Where(row => row.GroupId == from && leaving.Contains(row.MembershipId)).ToListAsync();
        foreach (var row in carried)
            row.MoveTo(moved[row.MembershipId]);
        var receipts = await db.Receipts.AsNoTracking()
            .Where(receipt => receipt.GroupId == from && leaving.Contains(receipt.MembershipId) && receipt.Reversal == null
                && (since == null || receipt.ReceivedOn >= since))
            .ToListAsync();
        db.AddRange(receipts.Select(receipt => new CarriedReceipt(receipt, moved[receipt.MembershipId])));
    }
}
