using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Data.Cash;

/// <summary>Seals receipts from before there was a chain, in the order they were made. Once; afterwards there is nothing to do.</summary>
public static class LedgerUpgrade
{
    /// <summary>Seals what has no place in a chain yet; answers how many entries.</summary>
    public static async Task<int> SealOldEntriesAsync(this PortalDbContext db)
    {
        var groups = await db.Receipts.Where(receipt => receipt.Link == 0).Select(receipt => receipt.GroupId).Distinct().ToListAsync();
        var sealedNow = 0;
        foreach (var group in groups)
            sealedNow += await SealAsync(db, group);
        return sealedNow;
    }

    private static async Task<int> SealAsync(PortalDbContext db, Guid group)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var receipts = await db.Receipts.AsNoTracking().Where(one => one.GroupId == group && one.Link == 0).ToListAsync();
        var reversals = await db.ReceiptReversals.AsNoTracking().Where(one => one.GroupId == group && one.Link == 0).ToListAsync();
        var book = await db.CashBooks.SingleOrDefaultAsync(one => one.GroupId == group);
        if (book is null)
            db.Add(book = new CashBook(group));
        foreach (var entry in ((IEnumerable<MoneyEntry>)[.. receipts, .. reversals]).OrderBy(RecordedAt).ThenBy(entry => (entry as Receipt)?.Number))
        {
            book.Append(entry);
            if (entry is Receipt receipt)
                await db.Receipts.Where(one => one.Id == receipt.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Link, entry.Link).SetProperty(one => one.Seal, entry.Seal));
            else
                await db.ReceiptReversals.Where(one => one.Id == ((ReceiptReversal)entry).Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Link, entry.Link).SetProperty(one => one.Seal, entry.Seal));
        }

        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        db.ChangeTracker.Clear();
        return receipts.Count + reversals.Count;
    }

    /// <summary>A reversal comes after its receipt, entered at the same instant or later.</summary>
    private static DateTime RecordedAt(MoneyEntry entry) =>
        entry is Receipt receipt ? receipt.RecordedAtUtc : ((ReceiptReversal)entry).RecordedAtUtc.AddTicks(1);
}
