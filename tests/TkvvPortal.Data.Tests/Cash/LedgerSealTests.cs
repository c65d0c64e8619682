using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Cash;
using TkvvPortal.Data.Tests.Setup;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Tests.Cash;

/// <summary>Every money entry is sealed when it is saved, and stays as it is.</summary>
public sealed class LedgerSealTests
{
    public static IEnumerable<TheoryDataRow<string>> All => Providers.All;

    [Theory, MemberData(nameof(All))]
    public async Task A_saved_receipt_is_the_next_of_the_chain(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);
        var before = await BookAsync(database, world.EastWomen.Id);

        var receipt = await RecordAsync(database, world.EastWomen);

        var book = await BookAsync(database, world.EastWomen.Id);
        Assert.Equal((before.LastLink + 1, before.LastLink + 1, receipt.Seal), (receipt.Link, book.LastLink, book.LastSeal));
        Assert.Equal(Domain.Cash.CashBook.SealOf(before.LastSeal, receipt.Link, receipt.Facts), receipt.Seal);
        Assert.Equal(before.Held + new Vnd(90_000), book.Held);
    }

    [Theory, MemberData(nameof(All))]
    public async Task An_entry_is_neither_changed_nor_deleted(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await TestWorld.SaveAsync(database);
        await using var session = database.Open();
        var receipt = await session.Db.Receipts.FirstAsync();

        session.Db.Entry(receipt).Property(one => one.Interest).CurrentValue = new Vnd(1);
        await Assert.ThrowsAsync<InvalidOperationException>(() => session.Db.SaveChangesAsync());
        session.Db.Entry(receipt).State = EntityState.Unchanged;
        session.Db.Remove(receipt);
        await Assert.ThrowsAsync<InvalidOperationException>(() => session.Db.SaveChangesAsync());
    }

    [Theory, MemberData(nameof(All))]
    public async Task Saves_at_once_share_no_place_and_leave_no_gap(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);
        var groups = new[] { world.EastWomen, world.EastFarmers, world.WestWomen };

        await Task.WhenAll(Enumerable.Range(0, 30).Select(turn => Task.Run(() => RecordAsync(database, groups[turn % 3], attempts: 40))));

        await using var session = database.Open();
        foreach (var group in groups)
        {
            var links = await session.Db.Receipts.Where(one => one.GroupId == group.Id).Select(one => one.Link).Order().ToListAsync();
            Assert.Equal(links.Distinct(), links);
            Assert.Equal((await BookAsync(database, group.Id)).LastLink, links[^1]);
        }
    }

    [Fact]
    public async Task Receipts_from_before_the_chain_are_sealed_in_their_order()
    {
        await using var database = await TestDatabase.CreateAsync(Providers.Sqlite);
        var world = await TestWorld.SaveAsync(database);
        await using var session = database.Open();
        await session.Db.CashSettlements.ExecuteDeleteAsync();
        await session.Db.CashDifferences.ExecuteDeleteAsync();
        await session.Db.HandIns.ExecuteDeleteAsync();
        await session.Db.CashBooks.ExecuteDeleteAsync();
        await session.Db.Database.ExecuteSqlRawAsync("UPDATE Receipts SET Link = 0, Seal = ''; UPDATE ReceiptReversals SET Link = 0, Seal = '';");

        var sealedNow = await session.Db.SealOldEntriesAsync();

        Assert.True(sealedNow > 0);
        Assert.Equal(0, await session.Db.SealOldEntriesAsync());
        var receipts = await session.Db.Receipts.AsNoTracking().Where(one => one.GroupId == world.EastWomen.Id).OrderBy(one => one.Number).ToListAsync();
        Assert.Equal(receipts.Select(one => one.Link).Order(), receipts.Select(one => one.Link));
        Assert.DoesNotContain(receipts, one => one.Link == 0);
    }

    private static async Task<Receipt> RecordAsync(TestDatabase database, TestGroup group, int attempts = 1)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var session = database.Open();
            var sheet = await session.Db.Sheets.Include(one => one.Rows).SingleAsync(one => one.Id == group.Sheet.Id);
            var book = await session.Db.ReceiptBooks.SingleAsync(one => one.GroupId == group.Id);
            var batch = group.Record(Guid.CreateVersion7(), group.FirstStay.Id, sheet, book);
            session.Db.Add(batch);
            try
            {
                await session.Db.SaveChangesAsync();
                return batch.Receipts[0];
            }
            catch (DbUpdateException) when (attempt < attempts)
            {
                continue;
            }
        }
    }

    private static async Task<Domain.Cash.CashBook> BookAsync(TestDatabase database, Guid groupId)
    {
        await using var session = database.Open();
        return await session.Db.CashBooks.AsNoTracking().SingleAsync(one => one.GroupId == groupId);
    }
}
