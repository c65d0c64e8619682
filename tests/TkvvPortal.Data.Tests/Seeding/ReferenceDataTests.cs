using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Seeding;
using TkvvPortal.Domain.Loans.Calendars;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Tests.Seeding;

public sealed class ReferenceDataTests
{
    [Fact]
    public async Task Office_places_organisations_and_programmes_are_there()
    {
        await using var database = await SeedingDatabase.CreateAsync();
        await ReferenceData.EnsureAsync(database.Db);

        Assert.Equal("PGD NHCSXH U Minh Thượng", (await database.Db.Offices.SingleAsync()).Name);
        Assert.Equal(["U Minh Thượng", "Vĩnh Hòa"], await database.Db.Communes.Where(c => c.ValidTo == null).Select(c => c.Name).Order().ToListAsync());
        Assert.Equal(6, await database.Db.CommuneLineages.CountAsync());
        Assert.Equal([4, 6, 8, 12, 16, 20], await database.Db.TransactionPoints.Select(p => p.SessionDay).Order().ToListAsync());
        Assert.Equal(["11", "12", "13", "14"], await database.Db.Organisations.Select(o => o.Code).Order().ToListAsync());
        Assert.Equal(10, await database.Db.Programmes.CountAsync());
        Assert.Empty(await database.Db.Hamlets.ToListAsync());
    }

    [Fact]
    public async Task Every_parameter_is_in_force_with_source_and_meaning()
    {
        await using var database = await SeedingDatabase.CreateAsync();
        await ReferenceData.EnsureAsync(database.Db);

        var parameters = await database.Db.PolicyParameters.ToListAsync();
        var policy = new PolicyBook(parameters);
        Assert.All(parameters, parameter => ParameterLimits.Of(parameter.Key).Refuse(parameter.Value));
        Assert.All(PolicyKey.All, key => Assert.NotNull(policy.Find(key, new DateOnly(2026, 1, 1))));
        Assert.All(parameters, parameter => Assert.False(string.IsNullOrEmpty(parameter.Source) || string.IsNullOrEmpty(parameter.Meaning)));
    }

    [Fact]
    public async Task Holidays_of_this_and_the_next_year_are_there_and_what_is_provisional_says_so()
    {
        await using var database = await SeedingDatabase.CreateAsync();
        await ReferenceData.EnsureAsync(database.Db);

        var days = await database.Db.Holidays.OrderBy(holiday => holiday.Day).ToListAsync();
        var calendar = new HolidayCalendar(days);
        Assert.True(calendar.Knows(2026) && calendar.Knows(2027));
        Assert.All(days, day => Assert.Equal(day.Day.Year == 2027, day.Source.Contains("tạm theo lịch", StringComparison.Ordinal)));
        Assert.Equal(["2026-08-22"], days.Where(day => day.IsWorked).Select(day => day.Day.ToString("yyyy-MM-dd")));
        // Five working days before the session of 25/02/2026 leap over the weekends and the new year.
        Assert.Equal(new DateOnly(2026, 2, 11), calendar.WorkingDaysBefore(new DateOnly(2026, 2, 25), 5));
    }

    [Fact]
    public async Task A_second_time_adds_nothing_and_changes_nothing()
    {
        await using var database = await SeedingDatabase.CreateAsync();
        await ReferenceData.EnsureAsync(database.Db);
        var programme = await database.Db.Programmes.SingleAsync(p => p.Code == "03");
        database.Db.Add(new ProgrammeRate(programme.Id, new DateOnly(2026, 1, 1), new InterestRate(8.38m), "NĐ 338/2025/NĐ-CP"));
        await database.Db.Organisations.Where(o => o.Code == "11").ExecuteUpdateAsync(set => set.SetProperty(o => o.Name, "Hội Nông dân xã"));
        database.Db.Remove(await database.Db.Holidays.SingleAsync(holiday => holiday.Day == new DateOnly(2027, 2, 11)));
        await database.Db.SaveChangesAsync();
        database.Db.ChangeTracker.Clear();
        string[] tables = ["Offices", "Communes", "CommuneLineages", "TransactionPoints", "Organisations", "Programmes", "ProgrammeRates", "PolicyParameters", "Holidays", "AuditEntries"];
        var before = await Task.WhenAll(tables.Select(table => database.HashAsync(table)));

        await ReferenceData.EnsureAsync(database.Db);

        Assert.Equal(before, await Task.WhenAll(tables.Select(table => database.HashAsync(table))));
    }
}
