using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using TkvvPortal.Data.Tests.Setup;

namespace TkvvPortal.Data.Tests.Saving;

/// <summary>What the domain refuses, the database refuses again.</summary>
public sealed class ConstraintTests(SharedWorlds worlds)
{
    public static IEnumerable<TheoryDataRow<string>> All => Providers.All;

    [Theory, MemberData(nameof(All))]
    public async Task A_loan_of_another_groups_member_is_refused(string provider)
    {
        var (database, world) = await worlds.OfAsync(provider);
        await using var session = database.Open();

        session.Db.Loans.Add(world.EastWomen.Lend(world.WestWomen.FirstStay.Id, 9));

        await Assert.ThrowsAsync<DbUpdateException>(() => session.Db.SaveChangesAsync());
    }

    [Theory, MemberData(nameof(All))]
    public async Task Every_amount_that_may_not_be_negative_is_refused_by_the_database(string provider)
    {
        var (database, _) = await worlds.OfAsync(provider);
        await using var session = database.Open();
        var checks = Checks(session.Db).Where(check => check.Sql.EndsWith(">= 0", StringComparison.Ordinal)).ToList();

        Assert.Contains(checks, check => check.Name == "CK_Receipts_Interest");
        Assert.Contains(checks, check => check.Name == "CK_Loans_Overdue");
        foreach (var check in checks)
            await RefusesAsync(session.Db, check.EntityType, check.Sql.Split(' ')[0] + " = -1");
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_receipt_over_nothing_is_refused_by_the_database(string provider)
    {
        var (database, _) = await worlds.OfAsync(provider);
        await using var session = database.Open();
        var check = Checks(session.Db).Single(check => check.Name == "CK_Receipts_Total");

        await RefusesAsync(session.Db, check.EntityType, "Interest = 0, Deposit = 0");
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_receipt_number_is_given_once_a_group_and_year(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);
        await using var session = database.Open();
        var batch = world.EastWomen.Record(Guid.CreateVersion7(), world.EastWomen.SecondStay.Id);
        session.Db.ReceiptBatches.Add(batch);
        session.Db.Entry(batch.Receipts[0]).Property(receipt => receipt.Number).CurrentValue = world.EastWomen.Batch.Receipts[0].Number;

        await Assert.ThrowsAsync<DbUpdateException>(() => session.Db.SaveChangesAsync());
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_group_has_one_sheet_a_month(string provider)
    {
        var (database, world) = await worlds.OfAsync(provider);
        await using var session = database.Open();

        session.Db.Sheets.Add(Domain.Receipts.CollectionSheet.Open(Guid.CreateVersion7(), world.EastWomen.Id, TestGroup.Month, [], database.PortalClock));

        await Assert.ThrowsAsync<DbUpdateException>(() => session.Db.SaveChangesAsync());
    }

    private static IEnumerable<ICheckConstraint> Checks(PortalDbContext db) =>
        db.GetService<IDesignTimeModel>().Model.GetEntityTypes().SelectMany(type => type.GetCheckConstraints());

    private static async Task RefusesAsync(PortalDbContext db, IReadOnlyEntityType type, string change)
    {
        var sql = $"UPDATE {db.GetService<ISqlGenerationHelper>().DelimitIdentifier(type.GetTableName()!)} SET {change}";
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Names of the model, in a test.
        command.CommandText = sql;
#pragma warning restore CA2100
        var refusal = await Record.ExceptionAsync(() => command.ExecuteNonQueryAsync());
        Assert.True(refusal is DbException && refusal.Message.Contains("CHECK", StringComparison.Ordinal), $"{sql}: {refusal?.Message ?? "was done"}");
    }
}
