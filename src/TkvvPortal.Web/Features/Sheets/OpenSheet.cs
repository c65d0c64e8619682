using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Cash;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>Opens the sheet of a month: takes down what every member of the month owes and has saved. Opening twice opens once.</summary>
public sealed class OpenSheet(PortalDbContext db, GroupHeads groups, Policies policies, PortalClock clock) : IUseCase
{
    public sealed class Form
    {
        public Guid Id { get; set; }
    }

    /// <summary>Opens the sheet, or finds it open; null when the group does not exist for the person. Throws TK-030, TK-104 when the group has ended before the month, and TK-324 when its books are closed.</summary>
    public async Task<CollectionSheet?> HandleAsync(string code, FiscalMonth month, Form form)
    {
        if (await groups.FindAsync(code, month) is not { } head)
            return null;
        if (await FindAsync(head.Id, month) is { } open)
            return open;
        if (head.ClosedOn < month.FirstDay)
            throw new RuleViolationException(GroupLifeRules.StateAllows);
        MonthClosing.RefuseNewSheet(month, await db.LastClosedMonthAsync());
        // Before anything is computed: a month to come has no parameters yet.
        var dues = month > clock.Month ? [] : await DuesAsync(head.Id, month);
        var sheet = CollectionSheet.Open(form.Id, head.Id, month, dues, clock);
        db.Add(sheet);
        try
        {
            await db.SaveOnceAsync<CollectionSheet>(form.Id);
            return sheet;
        }
        catch (DbUpdateException)
        {
            // Somebody else opened it at the same moment; any other conflict is a fault.
            if (await FindAsync(head.Id, month) is { } other)
                return other;
            throw;
        }
    }

    private Task<CollectionSheet?> FindAsync(Guid groupId, FiscalMonth month) =>
        db.Sheets.AsNoTracking().SingleOrDefaultAsync(sheet => sheet.GroupId == groupId && sheet.Month == month);

    private async Task<IReadOnlyList<MemberDue>> DuesAsync(Guid groupId, FiscalMonth month)
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
        return new DueCalculator(month, terms).For(stays, loans, accounts, receipts, carried);
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
