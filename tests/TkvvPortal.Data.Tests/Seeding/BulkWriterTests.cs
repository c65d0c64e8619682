using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Seeding;
using TkvvPortal.Data.Seeding.Demo;

namespace TkvvPortal.Data.Tests.Seeding;

public sealed class BulkWriterTests
{
    [Fact]
    public async Task Rows_are_stored_exactly_as_EF_stores_them()
    {
        await using var bulk = await SeedingDatabase.CreateAsync();
        await using var saved = await SeedingDatabase.CreateAsync();
        await DemoData.SeedAsync(bulk.Db, new DemoOptions(SmallDemo.Today, DemoSize.Small), "hash");
        await ReferenceData.EnsureAsync(saved.Db);

        // A user, a hamlet, a group, a person and a loan bring every kind of column with them.
        var user = await bulk.Db.Users.AsNoTracking().FirstAsync();
        var group = await bulk.Db.Groups.AsNoTracking().FirstAsync();
        var hamlet = await bulk.Db.Hamlets.AsNoTracking().SingleAsync(row => row.Id == group.HamletId);
        var meeting = await bulk.Db.Meetings.AsNoTracking().FirstAsync(row => row.GroupId == group.Id && row.ClosedAtUtc != null);
        var sheet = await bulk.Db.Sheets.AsNoTracking().FirstAsync(row => row.GroupId == group.Id);
        var loan = await bulk.Db.Loans.AsNoTracking().FirstAsync(row => row.GroupId == group.Id);
        var stay = await bulk.Db.Memberships.AsNoTracking().SingleAsync(row => row.Id == loan.MembershipId);
        var person = await bulk.Db.Members.AsNoTracking().SingleAsync(row => row.Id == stay.MemberId);
        saved.Db.AddRange(user, hamlet, group, person, stay, loan, meeting, sheet);
        await saved.Db.SaveChangesAsync();

        foreach (var (table, id) in new[]
        {
            ("Users", user.Id), ("Hamlets", hamlet.Id), ("Groups", group.Id), ("Members", person.Id), ("Memberships", stay.Id),
            ("Loans", loan.Id), ("Meetings", meeting.Id), ("Sheets", sheet.Id),
        })
        {
            var where = $"Id = '{id.ToString().ToUpperInvariant()}'";
            Assert.NotEqual(await saved.HashAsync(table, "1 = 0"), await bulk.HashAsync(table, where));
            // Saving stamps a version; everything else is the same.
            Assert.Equal(await saved.HashAsync(table, where, except: "Version"), await bulk.HashAsync(table, where, except: "Version"));
        }
    }
}
