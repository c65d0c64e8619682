using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Tests.Setup;
using TkvvPortal.Domain.Auditing;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;

namespace TkvvPortal.Data.Tests.Interceptors;

public sealed class AuditTrailTests
{
    public static IEnumerable<TheoryDataRow<string>> All => Providers.All;

    [Theory, MemberData(nameof(All))]
    public async Task An_act_leaves_one_entry_a_group_saying_who_when_and_what(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);

        var entries = await EntriesOfAsync(database, async session =>
        {
            session.Actor.Use(world.Officer.Id, "Nguyễn Thị Hòa");
            session.Actor.Operation = "Loans.Report";
            session.Db.Loans.Add(world.EastWomen.Lend(world.EastWomen.SecondStay.Id, 2));
            session.Db.Loans.Add(world.WestWomen.Lend(world.WestWomen.SecondStay.Id, 2));
            (await session.Db.DepositAccounts.SingleAsync(a => a.GroupId == world.EastWomen.Id)).Report(new Vnd(1_250_000), TestGroup.Month.Day(2));
            session.Db.Users.Add(TestWorld.User("moi"));
        });

        Assert.Equal([world.EastWomen.Id, world.WestWomen.Id], entries.Select(e => e.GroupId).OfType<Guid>().Order());
        Assert.Equal(3, entries.Count);
        Assert.All(entries, e => Assert.Equal(
            (world.Officer.Id, "Nguyễn Thị Hòa", "Loans.Report", TestTime.Now.UtcDateTime), (e.UserId!.Value, e.UserName, e.Operation, e.AtUtc)));
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_change_is_kept_with_the_old_and_the_new_value(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);

        var entries = await EntriesOfAsync(database, async session =>
            (await session.Db.DepositAccounts.SingleAsync(a => a.GroupId == world.EastWomen.Id)).Report(new Vnd(1_250_000), TestGroup.Month.Day(2)));

        var row = JsonDocument.Parse(Assert.Single(entries).Changes).RootElement[0];
        Assert.Equal("DepositAccount", row.GetProperty("row").GetString());
        Assert.Equal("Modified", row.GetProperty("did").GetString());
        Assert.Equal(world.EastWomen.Deposit.Id.ToString(), row.GetProperty("Id").GetString());
        Assert.Equal(("1.200.000", "1.250.000"), (row.GetProperty("Balance (trước)").GetString(), row.GetProperty("Balance").GetString()));
        Assert.Equal(("2026-11-01", "2026-11-02"), (row.GetProperty("AsOf (trước)").GetString(), row.GetProperty("AsOf").GetString()));
        Assert.False(row.TryGetProperty("MembershipId", out _), "Only what changed is kept.");
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_deletion_is_kept(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);

        var entries = await EntriesOfAsync(database, async session =>
            session.Db.Remove(await session.Db.DepositAccounts.SingleAsync(a => a.GroupId == world.EastWomen.Id)));

        Assert.Contains("\"did\":\"Deleted\"", Assert.Single(entries).Changes, StringComparison.Ordinal);
        Assert.Contains("1.200.000", entries[0].Changes, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(All))]
    public async Task No_secret_is_ever_kept(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);

        await EntriesOfAsync(database, async session =>
        {
            var user = await session.Db.Users.SingleAsync();
            (user.PasswordHash, user.SecurityStamp) = ("another-hashed-password", "another-security-stamp");
            var person = await session.Db.Members.SingleAsync(m => m.Id == world.EastWomen.First.Id);
            person.Describe("091179999999", "0987654321", "Nơi ở mới", HouseholdCategory.Poor);
        });

        await using var session = database.Open();
        var changes = string.Concat(await session.Db.AuditEntries.Select(e => e.Changes).ToListAsync());
        Assert.DoesNotContain("hashed-password", changes, StringComparison.Ordinal);
        Assert.DoesNotContain("security-stamp", changes, StringComparison.Ordinal);
        Assert.DoesNotContain("091179999999", changes, StringComparison.Ordinal);
        Assert.DoesNotContain(world.EastWomen.First.NationalId!, changes, StringComparison.Ordinal);
        Assert.Contains("Nơi ở mới", changes, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(All))]
    public async Task An_entry_is_never_changed_or_deleted(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await TestWorld.SaveAsync(database);
        await using var changing = database.Open();
        await using var deleting = database.Open();

        var entry = await changing.Db.AuditEntries.FirstAsync();
        changing.Db.Entry(entry).Property(e => e.Changes).CurrentValue = "[]";
        deleting.Db.Remove(await deleting.Db.AuditEntries.FirstAsync());

        await Assert.ThrowsAsync<InvalidOperationException>(() => changing.Db.SaveChangesAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => deleting.Db.SaveChangesAsync());
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_refused_save_leaves_no_entry(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);
        await using var session = database.Open();
        var before = await session.Db.AuditEntries.CountAsync();

        session.Db.Loans.Add(world.EastWomen.Lend(world.WestWomen.FirstStay.Id, 2));
        await Assert.ThrowsAsync<DbUpdateException>(() => session.Db.SaveChangesAsync());

        Assert.Equal(before, await session.Db.AuditEntries.CountAsync());
    }

    private static async Task<List<AuditEntry>> EntriesOfAsync(TestDatabase database, Func<Session, Task> act)
    {
        await using var session = database.Open();
        var before = await session.Db.AuditEntries.Select(e => e.Id).ToListAsync();
        await act(session);
        await session.Db.SaveChangesAsync();
        return await session.Db.AuditEntries.AsNoTracking().Where(e => !before.Contains(e.Id)).ToListAsync();
    }
}
