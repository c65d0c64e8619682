using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Interceptors;

/// <summary>
/// Seals every new money entry into the cash book of its group, in the transaction of the act, and refuses to change or delete an old one.
/// Whoever adds an entry need not think of it, and cannot forget it.
/// </summary>
internal sealed class LedgerSeal : SaveChangesInterceptor
{
    /// <summary>Sealing reads the cash book, so money is saved asynchronously or not at all.</summary>
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        eventData.Context!.ChangeTracker.Entries<MoneyEntry>().Any(entry => entry.State != EntityState.Unchanged)
            ? throw new InvalidOperationException("Money entries are saved asynchronously.")
            : result;

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var entries = eventData.Context!.ChangeTracker.Entries<MoneyEntry>().Where(entry => entry.State != EntityState.Unchanged).ToList();
        if (entries.Exists(IsForbidden))
            throw new InvalidOperationException("Money entries are append-only.");
        foreach (var group in entries.Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity).GroupBy(entry => entry.GroupId))
            await SealAsync((PortalDbContext)eventData.Context, group.Key, group, cancellationToken);
        return result;
    }

    /// <summary>Only the version of a difference moves on, so that two settlements at once collide.</summary>
    private static bool IsForbidden(EntityEntry<MoneyEntry> entry) => entry.State == EntityState.Deleted
        || (entry.State == EntityState.Modified && entry.Properties.Any(property => property.IsModified && property.Metadata.Name != nameof(IHaveVersion.Version)));

    private static async Task SealAsync(PortalDbContext db, Guid groupId, IEnumerable<MoneyEntry> entries, CancellationToken cancellationToken)
    {
        var book = await db.CashBooks.SingleOrDefaultAsync(one => one.GroupId == groupId, cancellationToken);
        if (book is null)
            db.Add(book = new CashBook(groupId));
        foreach (var entry in entries.OrderBy(Rank).ThenBy(Number))
            book.Append(entry);
        db.Entry(book).DetectChanges();
    }

    /// <summary>Within one act: receipts, reversals, money handed in, then what differs.</summary>
    private static int Rank(MoneyEntry entry) => entry switch
    {
        Receipt => 0,
        ReceiptReversal => 1,
        HandIn => 2,
        _ => 3,
    };

    private static int Number(MoneyEntry entry) => entry is Receipt receipt ? receipt.Number : 0;
}
