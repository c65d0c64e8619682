using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Cash;
using TkvvPortal.Data.Seeding;
using TkvvPortal.Data.Seeding.Demo;
using TkvvPortal.Data.Tests.Seeding;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Tests.Cash;

/// <summary>The demo's books are in order, and what is changed in the file by hand is found and named.</summary>
public sealed class LedgerVerifierTests : IAsyncLifetime
{
    private SeedingDatabase _database = null!;

    private PortalDbContext Db => _database.Db;

    public async ValueTask InitializeAsync()
    {
        _database = await SeedingDatabase.CreateAsync();
        await DemoData.SeedAsync(Db, new DemoOptions(SmallDemo.Today, DemoSize.Small), "hash");
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task The_demo_is_in_order_and_the_run_is_kept()
    {
        var result = await VerifyAsync();

        Assert.Empty(result.Faults);
        Assert.True(result.Balance.IsBalanced);
        Assert.Equal(await Db.Receipts.CountAsync(), result.Receipts);
        var run = await Db.LedgerRuns.SingleAsync();
        Assert.Equal((result.Groups, result.Entries, 0), (run.Groups, run.Entries, run.Faults));
    }

    [Fact]
    public async Task A_changed_amount_names_group_and_receipt()
    {
        var receipt = await Db.Receipts.AsNoTracking().OrderBy(one => one.Id).Skip(40).FirstAsync();
        var code = await Db.Groups.Where(one => one.Id == receipt.GroupId).Select(one => one.Code).SingleAsync();
        await Db.Receipts.Where(one => one.Id == receipt.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Interest, receipt.Interest + new Vnd(1_000)));

        var faults = (await VerifyAsync()).Faults;

        Assert.Contains($"Tổ {code}: biên lai số {receipt.Number:0000}/{receipt.Year} đã bị sửa sau khi lập (dấu niêm không khớp)", faults);
        Assert.All(faults, fault => Assert.StartsWith($"Tổ {code}: ", fault, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_deleted_receipt_is_missed()
    {
        var receipt = await Db.Receipts.AsNoTracking().Where(one => one.Reversal == null && !Db.ReversalRequests.Any(request => request.ReceiptId == one.Id))
            .OrderBy(one => one.Id).Skip(40).FirstAsync();
        var code = await Db.Groups.Where(one => one.Id == receipt.GroupId).Select(one => one.Code).SingleAsync();
        await Db.Receipts.Where(one => one.Id == receipt.Id).ExecuteDeleteAsync();

        var faults = (await VerifyAsync()).Faults;

        Assert.Contains($"Tổ {code}: thiếu biên lai số {receipt.Number:0000}/{receipt.Year}", faults);
        Assert.Contains(faults, fault => fault.StartsWith($"Tổ {code}: mất 1 bút toán", StringComparison.Ordinal));
    }

    private Task<LedgerVerifier.Result> VerifyAsync() => new LedgerVerifier(Db, new PortalClock(TimeProvider.System)).RunAsync();
}
