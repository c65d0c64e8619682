using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Tests.Setup;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Data.Tests.Saving;

/// <summary>Two people with the same form open: the second is told, never overwrites.</summary>
public sealed class ConcurrencyTests
{
    public static IEnumerable<TheoryDataRow<string>> All => Providers.All;

    [Theory, MemberData(nameof(All))]
    public async Task Every_save_gives_a_new_version(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);
        await using var session = database.Open();
        var group = await session.Db.Groups.FirstAsync(g => g.Id == world.EastWomen.Id);
        var first = group.Version;

        group.MeetOn(3, new TimeOnly(9, 0), "Nơi khác");
        await session.Db.SaveChangesAsync();

        Assert.NotEqual(Guid.Empty, first);
        Assert.NotEqual(first, group.Version);
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_form_filled_in_for_an_old_version_is_refused(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);
        await using var session = database.Open();
        var group = await session.Db.Groups.FirstAsync(g => g.Id == world.EastWomen.Id);

        session.Db.Expect(group, Guid.CreateVersion7());
        group.MeetOn(3, new TimeOnly(9, 0), "Nơi khác");

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => session.Db.SaveChangesAsync());
    }

    [Theory, MemberData(nameof(All))]
    public async Task Two_contexts_cannot_both_save_the_same_row(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);
        await using var one = database.Open();
        await using var two = database.Open();
        (await one.Db.Groups.FirstAsync(g => g.Id == world.EastWomen.Id)).MeetOn(3, new TimeOnly(9, 0), "Một");
        (await two.Db.Groups.FirstAsync(g => g.Id == world.EastWomen.Id)).MeetOn(4, new TimeOnly(9, 0), "Hai");

        await one.Db.SaveChangesAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => two.Db.SaveChangesAsync());
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_stale_form_is_refused_also_when_only_children_change(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);
        var id = await PlanAsync(database, world);
        await using var session = database.Open();
        var meeting = await session.Db.Meetings.Include(m => m.Members).SingleAsync(m => m.Id == id);
        meeting.MarkMembers([new MemberMark(world.EastWomen.FirstStay.Id, Presence.Present, null)], new HashSet<Guid> { world.EastWomen.FirstStay.Id });
        await session.Db.SaveChangesAsync();

        // The status is "drafting" already: from here on only the mark below it changes.
        await using var late = database.Open();
        var again = await late.Db.Meetings.Include(m => m.Members).SingleAsync(m => m.Id == id);
        late.Db.Expect(again, Guid.CreateVersion7());
        again.MarkMembers([new MemberMark(world.EastWomen.FirstStay.Id, Presence.Absent, "Ốm")], new HashSet<Guid> { world.EastWomen.FirstStay.Id });

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => late.Db.SaveChangesAsync());
    }

    [Theory, MemberData(nameof(All))]
    public async Task The_expected_version_renews_the_row_also_when_only_children_change(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);
        var id = await PlanAsync(database, world);
        await using var session = database.Open();
        var meeting = await session.Db.Meetings.Include(m => m.Agenda).SingleAsync(m => m.Id == id);
        var shown = meeting.Version;

        session.Db.Expect(meeting, shown);
        await session.Db.SaveChangesAsync();

        Assert.NotEqual(shown, meeting.Version);
    }

    [Theory, MemberData(nameof(All))]
    public async Task Two_saves_never_take_the_same_receipt_number(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);
        await using var one = database.Open();
        await using var two = database.Open();
        await RecordAsync(one.Db, world, world.EastWomen.FirstStay.Id);
        await RecordAsync(two.Db, world, world.EastWomen.SecondStay.Id);

        await one.Db.SaveChangesAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => two.Db.SaveChangesAsync());
    }

    private static async Task RecordAsync(PortalDbContext db, TestWorld world, Guid membershipId)
    {
        var sheet = await db.Sheets.Include(s => s.Rows).SingleAsync(s => s.GroupId == world.EastWomen.Id);
        var book = await db.ReceiptBooks.SingleAsync(b => b.GroupId == world.EastWomen.Id);
        db.ReceiptBatches.Add(world.EastWomen.Record(Guid.CreateVersion7(), membershipId, sheet, book));
    }

    private static async Task<Guid> PlanAsync(TestDatabase database, TestWorld world)
    {
        await using var session = database.Open();
        var meeting = Meeting.Plan(Guid.CreateVersion7(), world.EastWomen.Id, new DateOnly(2026, 12, 14), new TimeOnly(7, 30), "Nhà văn hóa");
        session.Db.Meetings.Add(meeting);
        await session.Db.SaveChangesAsync();
        return meeting.Id;
    }
}
