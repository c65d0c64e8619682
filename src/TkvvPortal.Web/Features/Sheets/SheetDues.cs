using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>Reads what every member of a month owes and has saved, to be taken down on a new sheet: six queries.</summary>
public sealed class SheetDues(PortalDbContext db, Policies policies) : IUseCase
{
    /// <summary>The dues in list order.</summary>
    /// <param name="Lines">One for each member of the month.</param>
    /// <param name="AsOf">The newest data date of the bank's figures in them.</param>
    public sealed record Result(IReadOnlyList<MemberDue> Lines, DateOnly? AsOf);

    public async Task<Result> ReadAsync(Guid groupId, FiscalMonth month)
    {
        var terms = InterestTerms.On(await policies.ReadAsync(), month.FirstDay);
        var stays = await StaysAsync(groupId, month);
        var loans = await db.Loans.AsNoTracking().Where(loan => loan.GroupId == groupId).ToListAsync();
        var accounts = await db.DepositAccounts.AsNoTracking().Where(account => account.GroupId == groupId).ToListAsync();
        var since = DueCalculator.FirstDataDate(loans, accounts) ?? month.FirstDay;
        var receipts = await db.Receipts.AsNoTracking()
            .Where(receipt => receipt.GroupId == groupId && receipt.ReceivedOn >= since && receipt.Reversal == null)
            .ToListAsync();
        var carried = await db.CarriedReceipts.AsNoTracking().Where(paid => paid.GroupId == groupId && paid.ReceivedOn >= since).ToListAsync();
        return new Result(
            new DueCalculator(month, terms).For(stays, loans, accounts, receipts, carried),
            loans.Select(loan => (DateOnly?)loan.AsOf).Max());
    }

    private async Task<List<Guid>> StaysAsync(Guid groupId, FiscalMonth month)
    {
        var (first, last) = (month.FirstDay, month.LastDay);
        return await db.Memberships
            .Where(stay => stay.GroupId == groupId && stay.JoinedOn <= last && (stay.LeftOn == null || stay.LeftOn >= first))
            .OrderBy(stay => stay.Member.SortKey).ThenBy(stay => stay.JoinedOn)
            .Select(stay => stay.Id)
            .ToListAsync();
    }
}
