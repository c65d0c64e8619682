using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Places;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Data.Tests.Setup;

namespace TkvvPortal.Data.Tests.Places;

/// <summary>Places by date, and what takes effect on its day.</summary>
public sealed class PlacesAsOfTests
{
    public static IEnumerable<TheoryDataRow<string>> All => Providers.All;

    [Theory, MemberData(nameof(All))]
    public async Task A_hamlet_and_a_point_are_named_as_they_were_are_and_will_be(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);
        await using var session = database.Open();
        var (id, point, today) = (world.EastWomen.Row.HamletId, world.EastWomen.Row.TransactionPointId, database.PortalClock.Today);

        async Task<string> HamletOn(DateOnly day) => await session.Db.HamletsOn(day).Where(one => one.HamletId == id).Select(one => one.Name + ", " + one.Commune).SingleAsync();
        async Task<int> SessionOn(DateOnly day) => await session.Db.PointsOn(day).Where(one => one.PointId == point).Select(one => one.SessionDay).SingleAsync();

        Assert.Equal($"Ấp cũ, {world.Former.Name}", await HamletOn(TestWorld.Since.AddDays(-1)));
        Assert.Equal($"Ấp {world.EastWomen.Row.Code}, {world.East.Name}", await HamletOn(today));
        Assert.Equal($"Ấp {world.EastWomen.Row.Code} mới, {world.East.Name}", await HamletOn(today.AddMonths(2)));
        Assert.Equal((12, 12, 14), (await SessionOn(new DateOnly(2020, 1, 1)), await SessionOn(today), await SessionOn(today.AddMonths(2))));
    }

    [Theory, MemberData(nameof(All))]
    public async Task What_was_decided_takes_effect_on_its_day_and_once(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);
        var today = database.PortalClock.Today;

        Assert.Equal(0, await BringAsync(database, today));
        Assert.NotEqual(0, await BringAsync(database, today.AddMonths(2)));
        Assert.Equal(0, await BringAsync(database, today.AddMonths(2)));

        await using var session = database.Open();
        Assert.Contains("moi", (await session.Db.Groups.SingleAsync(group => group.Id == world.EastWomen.Id)).SearchKey, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(All))]
    public async Task Only_the_office_lets_places_take_effect_and_counts_tell_no_more(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);
        await using var nobody = database.Open(DataScope.Nothing);

        await Assert.ThrowsAsync<InvalidOperationException>(() => nobody.Db.BringPlacesToAsync(database.PortalClock.Today));
        Assert.Contains(new GroupCount(world.East.Id, world.Women.Id, 1), await nobody.Db.CountGroupsAsync([world.East.Id]));
    }

    private static async Task<int> BringAsync(TestDatabase database, DateOnly day)
    {
        await using var session = database.Open();
        return await session.Db.BringPlacesToAsync(day);
    }
}
