using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Data.Tests.Setup;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Shared;
using static TkvvPortal.Data.Tests.Moving.Moves;

namespace TkvvPortal.Data.Tests.Moving;

/// <summary>A move takes along what is open and leaves history where it happened.</summary>
public sealed class MovingStaysTests
{
    public static IEnumerable<TheoryDataRow<string>> All => Providers.All;

    [Theory, MemberData(nameof(All))]
    public async Task Open_loans_the_deposit_and_what_was_paid_go_along_and_the_rest_stays(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);
        var (from, to) = (world.EastWomen, world.EastFarmers);
        var paidOff = await LendPaidOffAsync(database, from);
        await PayAsync(database, from);

        var moved = await MoveAsync(database, TestWorld.In(world.East), from, to);

        await using var session = database.Open();
        var old = await session.Db.Memberships.SingleAsync(stay => stay.Id == from.FirstStay.Id);
        var stay = await session.Db.Memberships.SingleAsync(row => row.Id == moved!.Id);
        Assert.Equal((On.AddDays(-1), "Chuyển nơi ở"), (old.LeftOn, old.LeavingReason));
        Assert.Equal((to.Id, from.First.Id, On, old.Id), (stay.GroupId, stay.MemberId, stay.JoinedOn, stay.MovedFromId));
        Assert.Equal(from.Loan.Id, (await session.Db.Loans.SingleAsync(loan => loan.GroupId == to.Id && loan.MembershipId == stay.Id)).Id);
        Assert.Equal(5, await session.Db.LoanEvents.CountAsync(happened => happened.LoanId == from.Loan.Id && happened.GroupId == to.Id));
        Assert.Equal((to.Id, stay.Id), await session.Db.UseChecks.Where(check => check.LoanId == from.Loan.Id).Select(check => ValueTuple.Create(check.GroupId, check.MembershipId)).SingleAsync());
        Assert.Equal(stay.Id, (await session.Db.DepositAccounts.SingleAsync(account => account.Id == from.Deposit.Id)).MembershipId);
        Assert.Equal(old.Id, (await session.Db.Loans.SingleAsync(loan => loan.Id == paidOff)).MembershipId);
        Assert.Equal(2, await session.Db.Receipts.CountAsync(receipt => receipt.GroupId == from.Id && receipt.MembershipId == old.Id));
        Assert.Equal(1, await session.Db.SheetRows.CountAsync(row => row.GroupId == from.Id && row.MembershipId == old.Id));
        Assert.Equal(1, await session.Db.MemberAttendances.CountAsync(mark => mark.GroupId == from.Id && mark.MembershipId == old.Id));
        var carried = await session.Db.CarriedReceipts.SingleAsync(paid => paid.MembershipId == stay.Id);
        Assert.Equal((to.Id, new Vnd(40_000), new Vnd(50_000)), (carried.GroupId, carried.Interest, carried.Deposit));
    }

    [Theory, MemberData(nameof(All))]
    public async Task Nobody_moves_out_of_or_into_a_group_they_do_not_see(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);

        await Assert.ThrowsAsync<OutOfScopeException>(() => MoveAsync(database, TestWorld.Only(world.EastWomen), world.EastWomen, world.EastFarmers));
        Assert.Null(await MoveAsync(database, TestWorld.Only(world.EastFarmers), world.EastWomen, world.EastFarmers));

        await using var session = database.Open();
        Assert.Null((await session.Db.Memberships.SingleAsync(stay => stay.Id == world.EastWomen.FirstStay.Id)).LeftOn);
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_member_of_the_board_hands_over_first(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);

        await RefusedByAsync(MemberRules.BoardMemberStays, () => MoveAsync(database, DataScope.Office, world.EastWomen, world.EastFarmers, handsOver: false));
    }

    [Theory, MemberData(nameof(All))]
    public async Task Nobody_moves_to_a_group_they_are_in_already(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);
        await using (var session = database.Open())
        {
            session.Db.Add(new Membership(Guid.CreateVersion7(), world.EastFarmers.Id, world.EastWomen.First.Id, TestWorld.Since));
            await session.Db.SaveChangesAsync();
        }

        await RefusedByAsync(MemberRules.MovesToAnotherGroup, () => MoveAsync(database, DataScope.Office, world.EastWomen, world.EastFarmers));
    }

    [Theory, MemberData(nameof(All))]
    public async Task Of_two_moves_of_the_same_stay_at_the_same_moment_one_is_refused(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);
        await using var one = database.Open();
        await using var another = database.Open();
        await PrepareAsync(one.Db, world.EastWomen, world.EastFarmers);
        await PrepareAsync(another.Db, world.EastWomen, world.WestFarmers);

        await one.Db.SaveChangesAsync();

        await Assert.ThrowsAnyAsync<DbUpdateException>(() => another.Db.SaveChangesAsync());
    }
}
