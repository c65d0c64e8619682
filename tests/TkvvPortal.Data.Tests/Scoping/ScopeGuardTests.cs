using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Data.Tests.Setup;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Tests.Scoping;

/// <summary>What the query filter cannot stop is refused when it is saved.</summary>
public sealed class ScopeGuardTests(SharedWorlds worlds)
{
    public static IEnumerable<TheoryDataRow<string>> All => Providers.All;

    [Theory, MemberData(nameof(All))]
    public Task A_row_cannot_be_put_into_a_foreign_group(string provider) => RefusesAsync(provider, (db, world) =>
        db.Memberships.Add(new Membership(Guid.CreateVersion7(), world.WestWomen.Id, world.EastWomen.First.Id, TestWorld.Since)));

    [Theory, MemberData(nameof(All))]
    public Task A_foreign_row_beside_an_own_one_is_refused_too(string provider) => RefusesAsync(provider, (db, world) =>
    {
        db.Loans.Add(world.EastWomen.Lend(world.EastWomen.SecondStay.Id, 2));
        db.Loans.Add(world.WestWomen.Lend(world.WestWomen.SecondStay.Id, 2));
    });

    [Theory, MemberData(nameof(All))]
    public Task A_group_cannot_be_founded_outside_the_scope(string provider) => RefusesAsync(provider, (db, world) =>
    {
        var hamlet = new Domain.Places.Hamlet(world.WestWomen.Row.HamletId, "H", "Ấp", world.West.Id);
        db.Groups.Add(SavingsGroup.Found(
            Guid.CreateVersion7(), "7777777", "Tổ mới", hamlet, world.Women.Id, world.WestWomen.Row.TransactionPointId, TestWorld.Since));
    });

    [Theory, MemberData(nameof(All))]
    public Task An_own_row_cannot_be_moved_to_a_foreign_group(string provider) => RefusesAsync(provider, (db, world) =>
    {
        var account = db.DepositAccounts.Single(row => row.GroupId == world.EastWomen.Id);
        db.Entry(account).Property(row => row.GroupId).CurrentValue = world.WestWomen.Id;
    });

    [Theory, MemberData(nameof(All))]
    public Task A_foreign_row_cannot_be_moved_to_the_own_group(string provider) => RefusesAsync(provider, (db, world) =>
    {
        db.Attach(world.WestWomen.Deposit);
        db.Entry(world.WestWomen.Deposit).Property(row => row.GroupId).CurrentValue = world.EastWomen.Id;
    });

    [Theory, MemberData(nameof(All))]
    public Task A_foreign_row_cannot_be_changed(string provider) => RefusesAsync(provider, (db, world) =>
    {
        var foreign = new DepositAccount(world.WestFarmers.Deposit.Id, world.WestFarmers.Id, world.WestFarmers.FirstStay.Id, new Vnd(1), TestWorld.Since);
        db.Update(foreign);
    });

    [Theory, MemberData(nameof(All))]
    public Task A_foreign_row_cannot_be_deleted(string provider) => RefusesAsync(provider, (db, world) =>
        db.Remove(new DepositAccount(world.WestFarmers.Deposit.Id, world.WestFarmers.Id, world.WestFarmers.FirstStay.Id, new Vnd(1), TestWorld.Since)));

    [Theory, MemberData(nameof(All))]
    public Task A_foreign_group_cannot_be_changed(string provider) => RefusesAsync(provider, (db, world) =>
    {
        db.Attach(world.WestFarmers.Row);
        world.WestFarmers.Row.MeetOn(3, new TimeOnly(9, 0), "Nơi khác");
        db.Entry(world.WestFarmers.Row).State = EntityState.Modified;
    });

    [Theory, MemberData(nameof(All))]
    public async Task Own_rows_are_saved(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);
        await using var session = database.Open(TestWorld.Only(world.EastWomen));

        session.Db.Loans.Add(world.EastWomen.Lend(world.EastWomen.SecondStay.Id, 2));
        session.Db.Remove(await session.Db.DepositAccounts.SingleAsync());
        await session.Db.SaveChangesAsync();

        Assert.Equal(2, await session.Db.Loans.CountAsync());
        Assert.Equal(0, await session.Db.DepositAccounts.CountAsync());
    }

    [Theory, MemberData(nameof(All))]
    public async Task Rows_are_never_saved_past_the_guard_synchronously(string provider)
    {
        var (database, world) = await worlds.OfAsync(provider);
        await using var office = database.Open();
        await using var another = database.Open();
        office.Db.Loans.Add(world.EastWomen.Lend(world.EastWomen.SecondStay.Id, 2));
        another.Db.Users.Add(TestWorld.User("dong.bo"));

        Assert.Throws<NotSupportedException>(() => office.Db.SaveChanges());
        Assert.Throws<NotSupportedException>(() => another.Db.SaveChanges());
    }

    private static async Task RefusesAsync(string provider, Action<PortalDbContext, TestWorld> change)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);
        await using var session = database.Open(TestWorld.Only(world.EastWomen));

        change(session.Db, world);

        await Assert.ThrowsAsync<OutOfScopeException>(() => session.Db.SaveChangesAsync());
    }
}
