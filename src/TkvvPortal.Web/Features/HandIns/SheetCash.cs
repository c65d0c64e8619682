using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Sheets;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.HandIns;

/// <summary>A sheet seen as money: what stands above every page of a hand-in.</summary>
/// <param name="Group">The group.</param>
/// <param name="Sheet">The sheet; tracked, for it may change.</param>
/// <param name="LastCheck">The organisation's last check of it.</param>
/// <param name="Waiting">The count that waits for the accountant; tracked.</param>
public sealed record CashHead(GroupHead Group, CollectionSheet Sheet, SheetCheck? LastCheck, CashCount? Waiting)
{
    public string Address => $"{Group.SheetOf(Sheet.Month)}/nop-tien";

    public bool IsChecked => LastCheck?.Covers(Sheet) == true;
}

/// <summary>Finds the sheet of a month with its check and its waiting count, and adds up what is owed.</summary>
public sealed class SheetCash(PortalDbContext db, GroupHeads groups) : IUseCase
{
    /// <summary>The head; null when there is no such sheet for the person. Four queries.</summary>
    public async Task<CashHead?> FindAsync(string code, FiscalMonth month)
    {
        if (await groups.FindAsync(code, month) is not { } group)
            return null;
        var sheet = await db.Sheets.SingleOrDefaultAsync(one => one.GroupId == group.Id && one.Month == month);
        if (sheet is null)
            return null;
        var check = await db.SheetChecks.AsNoTracking().Where(one => one.SheetId == sheet.Id).OrderByDescending(one => one.RecordedAtUtc).FirstOrDefaultAsync();
        var waiting = await db.CashCounts.SingleOrDefaultAsync(one => one.SheetId == sheet.Id && one.Status == CashCountStatus.Waiting);
        return new CashHead(group, sheet, check, waiting);
    }

    /// <summary>What is owed now: the chain is looked at first, so that a receipt saved meanwhile stays for the next time.</summary>
    public async Task<CashDue> DueAsync(CollectionSheet sheet)
    {
        var upTo = await db.CashBooks.Where(book => book.GroupId == sheet.GroupId).Select(book => book.LastLink).SingleOrDefaultAsync();
        return new CashDue(await DueAsync(sheet, upTo), upTo);
    }

    /// <summary>Cash of valid receipts of the sheet that no hand-in covers, up to a link of the chain.</summary>
    public async Task<Vnd> DueAsync(CollectionSheet sheet, int upTo) => new(await db.Receipts
        .Where(one => one.SheetId == sheet.Id && one.Link > sheet.HandedUpTo && one.Link <= upTo && one.Reversal == null)
        .SumAsync(one => (long)one.Interest + (long)one.Deposit - (long)one.FromDeposit));
}
