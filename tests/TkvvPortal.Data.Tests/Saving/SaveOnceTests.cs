using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Data.Tests.Setup;
using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Data.Tests.Saving;

/// <summary>The same form sent twice is done once; keys of the framework are kept.</summary>
public sealed class SaveOnceTests
{
    public static IEnumerable<TheoryDataRow<string>> All => Providers.All;

    [Theory, MemberData(nameof(All))]
    public async Task The_same_form_saved_by_another_request_counts_as_done(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);
        var formId = Guid.CreateVersion7();
        await using var one = database.Open(TestWorld.Only(world.EastWomen));
        await using var two = database.Open(TestWorld.Only(world.EastWomen));
        await RecordAsync(one.Db, world, formId);
        await RecordAsync(two.Db, world, formId);

        await one.Db.SaveOnceAsync<ReceiptBatch>(formId);
        await two.Db.SaveOnceAsync<ReceiptBatch>(formId);

        Assert.Equal(4, await one.Db.Receipts.CountAsync());
        Assert.Equal(8, await one.Db.ReceiptBooks.Select(book => book.LastNumber).SingleAsync());
    }

    [Theory, MemberData(nameof(All))]
    public async Task Another_form_saved_in_between_is_a_conflict(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);
        await using var one = database.Open(TestWorld.Only(world.EastWomen));
        await using var two = database.Open(TestWorld.Only(world.EastWomen));
        var formId = Guid.CreateVersion7();
        await RecordAsync(one.Db, world, Guid.CreateVersion7());
        await RecordAsync(two.Db, world, formId);

        await one.Db.SaveChangesAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => two.Db.SaveOnceAsync<ReceiptBatch>(formId));
    }

    [Theory, MemberData(nameof(All))]
    public async Task Keys_that_protect_cookies_are_saved_synchronously_by_the_framework(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var session = database.Open(DataScope.Nothing);

        session.Db.DataProtectionKeys.Add(new() { FriendlyName = "key", Xml = "<key/>" });
        session.Db.SaveChanges();

        Assert.Equal(1, await session.Db.DataProtectionKeys.CountAsync());
        Assert.Equal(0, await session.Db.AuditEntries.CountAsync());
    }

    private static async Task RecordAsync(PortalDbContext db, TestWorld world, Guid formId)
    {
        var sheet = await db.Sheets.Include(s => s.Rows).SingleAsync();
        var book = await db.ReceiptBooks.SingleAsync();
        db.ReceiptBatches.Add(world.EastWomen.Record(formId, world.EastWomen.FirstStay.Id, sheet, book));
    }
}
