using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Cash.Audit;
using TkvvPortal.Domain.Groups;

namespace TkvvPortal.Data.Cash;

/// <summary>Reads the books of the groups, one group at a time, so that the whole office never stands in memory.</summary>
public static class LedgerReading
{
    /// <summary>Every group of the scope with its books, by code.</summary>
    public static async IAsyncEnumerable<(SavingsGroup Group, GroupLedger Ledger)> LedgersAsync(
        this PortalDbContext db, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var group in await db.Groups.AsNoTracking().OrderBy(one => one.Code).ToListAsync(cancellationToken))
            yield return (group, await LedgerAsync(db, group.Id, cancellationToken));
    }

    private static async Task<GroupLedger> LedgerAsync(PortalDbContext db, Guid id, CancellationToken cancellationToken) => new(
        await db.CashBooks.AsNoTracking().SingleOrDefaultAsync(one => one.GroupId == id, cancellationToken),
        await db.Receipts.AsNoTracking().Where(one => one.GroupId == id).ToListAsync(cancellationToken),
        await db.ReceiptReversals.AsNoTracking().Where(one => one.GroupId == id).ToListAsync(cancellationToken),
        await db.HandIns.AsNoTracking().Where(one => one.GroupId == id).ToListAsync(cancellationToken),
        await db.CashDifferences.AsNoTracking().Where(one => one.GroupId == id).ToListAsync(cancellationToken),
        await db.CashSettlements.AsNoTracking().Where(one => one.GroupId == id).ToListAsync(cancellationToken),
        await db.ReceiptBatches.AsNoTracking().Where(one => one.GroupId == id).ToListAsync(cancellationToken),
        await db.ReceiptBooks.AsNoTracking().Where(one => one.GroupId == id).ToListAsync(cancellationToken),
        await db.NumberRanges.AsNoTracking().Where(one => one.GroupId == id).ToListAsync(cancellationToken),
        await db.Sheets.Where(one => one.GroupId == id).ToDictionaryAsync(one => one.Id, one => one.HandedUpTo, cancellationToken));
}
