using TkvvPortal.Data.Seeding;
using TkvvPortal.Data.Seeding.Demo;

namespace TkvvPortal.Data.Tests.Seeding;

public sealed class DemoDataIsRepeatableTests
{
    private static readonly string[] Tables =
    [
        "Users", "Assignments", "Hamlets", "HamletPlacement", "Groups", "BoardTerms", "Members", "Memberships", "Loans", "DepositAccounts",
        "Sheets", "SheetRows", "ReceiptBooks", "ReceiptBatches", "Receipts", "ReceiptReversals", "Meetings", "MemberAttendances",
        "OfficialAttendances", "AgendaItems", "DutyAssignments", "Addenda", "Petitions",
        "GroupScores", "UseCheckSheets", "UseChecks", "MonthSnapshots", "FiguresOfGroups", "FiguresOfProgrammes",
    ];

    [Fact]
    public async Task The_same_options_give_the_same_rows_and_another_seed_others()
    {
        var options = new DemoOptions(SmallDemo.Today, DemoSize.Small);
        var first = await HashesAsync(options);
        Assert.Equal(first, await HashesAsync(options));
        Assert.NotEqual(first[0], (await HashesAsync(options with { Seed = 1 }))[0]);
    }

    [Theory]
    [InlineData("2026-11-01")]
    [InlineData("2027-01-31")]
    [InlineData("2028-02-29")]
    public async Task Any_day_of_the_month_will_do(string today)
    {
        await using var database = await SeedingDatabase.CreateAsync();
        var summary = await DemoData.SeedAsync(database.Db, new DemoOptions(DateOnly.Parse(today), DemoSize.Small), "hash");
        Assert.Equal(12, summary.Groups);
        Assert.Equal(144, summary.Meetings);
    }

    private static async Task<string[]> HashesAsync(DemoOptions options)
    {
        await using var database = await SeedingDatabase.CreateAsync();
        await DemoData.SeedAsync(database.Db, options, "hash");
        return await Task.WhenAll(Tables.Select(table => database.HashAsync(table)));
    }
}
