using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Data.Tests.Setup;
using TkvvPortal.Domain.Members;

namespace TkvvPortal.Data.Tests.Scoping;

/// <summary>Rows about a person exist for who sees a stay of that person, and for nobody else.</summary>
public sealed class RowsAboutMembersTests(SharedWorlds worlds)
{
    public static IEnumerable<TheoryDataRow<string>> All => Providers.All;

    [Theory, MemberData(nameof(All))]
    public async Task They_are_seen_with_the_person_only(string provider)
    {
        var (database, world) = await worlds.OfAsync(provider);
        await using var own = database.Open(TestWorld.Only(world.EastWomen));
        await using var nobody = database.Open(DataScope.Nothing);

        Assert.Equal([world.EastWomen.First.Id], await own.Db.HouseholdPeriods.Select(row => row.MemberId).ToListAsync());
        Assert.Equal([world.EastWomen.Access.Id], await own.Db.PersonalDataAccesses.Select(row => row.Id).ToListAsync());
        Assert.Null(await own.Db.PersonalDataAccesses.FindAsync(world.WestWomen.Access.Id));
        Assert.Equal(0, await nobody.Db.HouseholdPeriods.CountAsync() + await nobody.Db.PersonalDataAccesses.CountAsync());
    }

    [Theory, MemberData(nameof(All))]
    public async Task One_about_a_foreign_person_cannot_be_saved(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);
        await using var session = database.Open(TestWorld.Only(world.EastWomen));

        session.Db.Add(Since(world.EastWomen.Second));
        await session.Db.SaveChangesAsync();
        session.Db.Add(Since(world.WestWomen.Second));

        await Assert.ThrowsAsync<OutOfScopeException>(() => session.Db.SaveChangesAsync());
    }

    private static HouseholdPeriod Since(Member person) =>
        new(Guid.CreateVersion7(), person.Id, HouseholdCategory.Poor, TestWorld.Since, null);
}
