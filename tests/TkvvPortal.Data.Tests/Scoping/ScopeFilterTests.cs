using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Data.Tests.Setup;

namespace TkvvPortal.Data.Tests.Scoping;

/// <summary>Which rows exist for a person: the same answer however the rows are asked for.</summary>
public sealed class ScopeFilterTests(SharedWorlds worlds)
{
    private static readonly Dictionary<string, Func<TestWorld, (DataScope Scope, TestGroup[] Groups)>> Shapes = new()
    {
        ["everything"] = w => (DataScope.Office, [.. w.Groups]),
        ["one commune"] = w => (TestWorld.In(w.East), [w.EastWomen, w.EastFarmers]),
        ["two communes"] = w => (new DataScope(false, [w.East.Id, w.West.Id], [], []), [.. w.Groups]),
        ["one organisation in a commune"] = w => (TestWorld.In((w.East, w.Women)), [w.EastWomen]),
        ["one organisation in two communes"] = w => (TestWorld.In((w.East, w.Farmers), (w.West, w.Farmers)), [w.EastFarmers, w.WestFarmers]),
        ["an organisation here, another there"] = w => (TestWorld.In((w.East, w.Women), (w.West, w.Farmers)), [w.EastWomen, w.WestFarmers]),
        ["an organisation beside a commune"] = w => (
            TestWorld.In((w.East, w.Women)) with { CommuneIds = [w.West.Id] }, [w.EastWomen, w.WestWomen, w.WestFarmers]),
        ["one group"] = w => (TestWorld.Only(w.WestWomen), [w.WestWomen]),
        ["a group beside a commune"] = w => (TestWorld.In((w.East, w.Women)) with { GroupIds = [w.WestFarmers.Id] }, [w.EastWomen, w.WestFarmers]),
        ["an organisation in a commune of before"] = w => (TestWorld.In((w.Former, w.Women)), []),
        ["a commune of before"] = w => (TestWorld.In(w.Former), []),
        ["nothing"] = _ => (DataScope.Nothing, []),
    };

    public static IEnumerable<TheoryDataRow<string, string>> Cases => Providers.With(Shapes.Keys);

    [Theory, MemberData(nameof(Cases))]
    public async Task Only_rows_of_the_scopes_groups_exist(string provider, string shape)
    {
        var (database, world) = await worlds.OfAsync(provider);
        var (scope, groups) = Shapes[shape](world);
        await using var office = database.Open();
        await using var session = database.Open(scope);

        Assert.Equal(Ids(groups), (await session.Db.Groups.Select(g => g.Id).ToListAsync()).ToHashSet());
        foreach (var set in ScopedSets.All)
        {
            List<object> expected = [.. (await set.GroupsAsync(office.Db)).Where(Ids(groups).Contains).Order()];
            Assert.Equal([set.Name, .. expected], [set.Name, .. (await set.GroupsAsync(session.Db)).Order().Cast<object>()]);
            Assert.Equal((set.Name, expected.Count), (set.Name, await set.CountAsync(session.Db)));
            Assert.Equal((set.Name, Ids(groups).Count), (set.Name, expected.Distinct().Count()));
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public async Task Find_finds_own_rows_and_no_foreign_ones(string provider, string shape)
    {
        var (database, world) = await worlds.OfAsync(provider);
        var (scope, groups) = Shapes[shape](world);
        await using var office = database.Open();
        await using var session = database.Open(scope);

        foreach (var (group, set) in world.Groups.SelectMany(group => ScopedSets.All.Select(set => (group, set))))
        {
            foreach (var keys in await set.KeysAsync(office.Db, group.Id))
                Assert.Equal((set.Name, group.Row.Code, groups.Contains(group)), (set.Name, group.Row.Code, await set.FindAsync(session.Db, keys) is not null));
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public async Task Include_brings_own_rows_and_no_foreign_ones(string provider, string shape)
    {
        var (database, world) = await worlds.OfAsync(provider);
        var (scope, groups) = Shapes[shape](world);
        await using var session = database.Open(scope);

        var rows = await session.Db.Groups.Include(g => g.BoardTerms).AsNoTracking().ToListAsync();
        var stays = await session.Db.Memberships.Include(s => s.Member).AsNoTracking().ToListAsync();
        var sheets = await session.Db.Sheets.Include(s => s.Rows).AsNoTracking().ToListAsync();
        var batches = await session.Db.ReceiptBatches.Include(b => b.Receipts).ThenInclude(r => r.Reversal).AsNoTracking().ToListAsync();
        var meetings = await session.Db.Meetings.Include(m => m.Members).Include(m => m.Agenda).Include(m => m.Addenda).AsNoTracking().ToListAsync();

        Assert.Equal(2 * groups.Length, rows.Sum(g => g.BoardTerms.Count));
        Assert.Equal(4 * groups.Length, stays.Count(s => s.Member is not null));
        Assert.Equal(2 * groups.Length, sheets.Sum(s => s.Rows.Count));
        Assert.Equal(2 * groups.Length, batches.Count(b => b.Receipts[0].Reversal is not null));
        Assert.Equal(2 * groups.Length, meetings.Sum(m => m.Members.Count));
    }

    [Theory, MemberData(nameof(Cases))]
    public async Task Persons_and_the_audit_trail_follow_the_groups(string provider, string shape)
    {
        var (database, world) = await worlds.OfAsync(provider);
        var (scope, groups) = Shapes[shape](world);
        await using var session = database.Open(scope);

        var persons = await session.Db.Members.Select(m => m.Id).ToListAsync();
        var entries = await session.Db.AuditEntries.Select(e => e.GroupId).ToListAsync();

        Assert.Equal(groups.SelectMany(g => PeopleOf(world, g)).Distinct().Order(), persons.Order());
        Assert.Equal(Ids(groups), entries.OfType<Guid>().ToHashSet());
        Assert.Equal(scope.Everything, entries.Contains(null));
    }

    [Theory, MemberData(nameof(Providers.All), MemberType = typeof(Providers))]
    public async Task A_member_who_moved_keeps_the_history_where_it_happened(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);
        await using (var office = database.Open())
        {
            office.Db.Memberships.Add(new(Guid.CreateVersion7(), world.WestWomen.Id, world.EastWomen.Second.Id, new DateOnly(2026, 11, 21)));
            await office.Db.SaveChangesAsync();
        }

        Assert.Equal([world.EastWomen.Id], await StaysAsync(world.EastWomen));
        Assert.Equal([world.WestWomen.Id], await StaysAsync(world.WestWomen));
        Assert.Empty(await StaysAsync(world.EastFarmers));

        async Task<List<Guid>> StaysAsync(TestGroup group)
        {
            await using var session = database.Open(TestWorld.Only(group));
            var person = await session.Db.Members.Include(m => m.Memberships).SingleOrDefaultAsync(m => m.Id == world.EastWomen.Second.Id);
            return person is null ? [] : [.. person.Memberships.Select(s => s.GroupId)];
        }
    }

    [Fact]
    public void Sql_server_writes_the_keys_of_a_pair_as_the_scope_does()
    {
        var scope = new CurrentScope();
        scope.Use(new DataScope(false, [], [new OrganisationInCommune(Guid.Parse("ab000000-0000-0000-0000-000000000001"), Guid.Parse("cd000000-0000-0000-0000-000000000002"))], []));
        using var db = new SqlServerPortalDbContext(
            new DbContextOptionsBuilder<SqlServerPortalDbContext>().UseSqlServer("Server=nowhere").Options, scope);

        var sql = db.Groups.Select(group => group.Id).ToQueryString();

        // The server writes a key with capital letters.
        Assert.Contains("'AB000000-0000-0000-0000-000000000001CD000000-0000-0000-0000-000000000002'", sql, StringComparison.Ordinal);
        Assert.Contains("CONVERT(varchar(36), [g].[CommuneId])", sql, StringComparison.Ordinal);
        Assert.Contains("CONVERT(varchar(36), [g].[OrganisationId])", sql, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_exists_until_somebody_is_signed_in() => Assert.Equal(DataScope.Nothing, new CurrentScope().Value);

    private static Guid[] PeopleOf(TestWorld world, TestGroup group) =>
        [group.First.Id, group.Second.Id, group.Mover.Id, world.PartnerOf(group).Mover.Id];

    private static HashSet<Guid> Ids(TestGroup[] groups) => [.. groups.Select(group => group.Id)];
}
