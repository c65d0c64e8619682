using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Loans;
using TkvvPortal.Data.Places;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Data.Seeding;
using TkvvPortal.Data.Seeding.Demo;
using TkvvPortal.Data.Tests.Imports;
using TkvvPortal.Data.Tests.Moving;
using TkvvPortal.Data.Tests.Seeding;
using TkvvPortal.Data.Tests.Setup;
using TkvvPortal.Domain.Imports;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Loans.Schedules;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Tests.Loans;

/// <summary>What is kept of a loan's future always equals what is drawn up anew, whatever changed it.</summary>
public sealed class ForeseeingLoansTests
{
    [Fact]
    public async Task Demo_loans_are_kept_as_they_are_drawn_up()
    {
        await using var database = await SeedingDatabase.CreateAsync();
        await DemoData.SeedAsync(database.Db, new DemoOptions(SmallDemo.Today, DemoSize.Small), "hash");

        await AgreesAsync(database.Db);
        Assert.Equal(0, await database.Db.ForeseeLoansAsync());
    }

    [Fact]
    public async Task An_import_keeps_them_and_its_undoing_too()
    {
        await using var work = await ImportWork.WithSamplesAsync(ImportKind.Members);
        var run = await work.ImportAsync(ImportKind.Loans, "loans.xlsx");
        await using (var session = work.Database.Open())
        {
            Assert.True(await session.Db.Loans.AnyAsync(loan => loan.NextDueOn != null));
            await AgreesAsync(session.Db);
        }

        await work.UndoAsync(run);
        Assert.Equal(0, await work.ReadAsync(db => db.Loans.CountAsync()));
    }

    [Fact]
    public async Task A_row_whose_future_alone_changed_can_still_be_taken_back()
    {
        await using var work = await ImportWork.WithSamplesAsync(ImportKind.Members);
        var run = await work.ImportAsync(ImportKind.Loans, "loans.xlsx");
        await ForgetAsync(work.Database);

        await work.UndoAsync(run);

        Assert.Equal(0, await work.ReadAsync(db => db.Loans.CountAsync()));
    }

    [Fact]
    public async Task A_database_of_before_is_drawn_up_once_and_nothing_is_audited()
    {
        await using var work = await ImportWork.WithSamplesAsync(ImportKind.Loans);
        var audited = await work.ReadAsync(db => db.AuditEntries.CountAsync());
        await ForgetAsync(work.Database);

        await using var session = work.Database.Open();
        Assert.NotEqual(0, await session.Db.ForeseeLoansAsync());
        Assert.Equal(0, await session.Db.ForeseeLoansAsync());
        await AgreesAsync(session.Db);
        Assert.Equal(audited, await session.Db.AuditEntries.CountAsync());
    }

    [Fact]
    public async Task Loans_go_by_the_session_of_the_group_their_borrower_moves_to()
    {
        await using var database = await TestDatabase.CreateAsync(Providers.Sqlite);
        var world = await TestWorld.SaveAsync(database);
        await using (var session = database.Open())
        {
            var points = await session.Db.TransactionPoints.Include(point => point.Terms).ToListAsync();
            points.Find(point => point.Id == world.EastFarmers.Row.TransactionPointId)!.BecomeAsOf(database.PortalClock.Today.AddMonths(2));
            await session.Db.SaveChangesAsync();
            await session.Db.ForeseeLoansAsync();
        }

        await Moves.MoveAsync(database, DataScope.Office, world.EastWomen, world.EastFarmers);

        await using var reading = database.Open();
        Assert.Equal(world.EastFarmers.Id, (await reading.Db.Loans.SingleAsync(loan => loan.Id == world.EastWomen.Loan.Id)).GroupId);
        await AgreesAsync(reading.Db);
    }

    [Fact]
    public async Task Another_session_day_moves_what_falls_due_on_its_day()
    {
        await using var database = await TestDatabase.CreateAsync(Providers.Sqlite);
        await TestWorld.SaveAsync(database);
        await using var session = database.Open();
        await ReferenceData.EnsureAsync(session.Db);
        await session.Db.ForeseeLoansAsync();
        var before = await session.Db.Loans.AsNoTracking().Select(loan => loan.NextDueOn).ToListAsync();

        await session.Db.BringPlacesToAsync(database.PortalClock.Today.AddMonths(2));
        Assert.NotEqual(0, await session.Db.ForeseeLoansAsync());

        await AgreesAsync(session.Db);
        Assert.NotEqual(before, await session.Db.Loans.AsNoTracking().Select(loan => loan.NextDueOn).ToListAsync());
        await using var nobody = database.Open(DataScope.Nothing);
        await Assert.ThrowsAsync<InvalidOperationException>(() => nobody.Db.ForeseeLoansAsync());
    }

    private static async Task AgreesAsync(PortalDbContext db)
    {
        var policy = new PolicyBook(await db.PolicyParameters.AsNoTracking().ToListAsync());
        var rows = await (
            from loan in db.Loans.AsNoTracking()
            join lent in db.Groups on loan.GroupId equals lent.Id
            join point in db.TransactionPoints on lent.TransactionPointId equals point.Id
            select new { loan, point.SessionDay }).ToListAsync();
        var events = (await db.LoanEvents.AsNoTracking().ToListAsync()).ToLookup(happened => happened.LoanId);
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(
            events.Contains(row.loan.Id)
                ? LoanOutlook.Of(new LoanLedger(LoanContract.Of(row.loan, policy, row.SessionDay, false), TestLoanEvents.Policy, events[row.loan.Id], row.loan.Balance))
                : LoanOutlook.Of(row.loan, SchedulePolicy.On(policy, row.loan.DisbursedOn, row.SessionDay)),
            row.loan.Outlook));
    }

    /// <summary>As the migration leaves loans of before.</summary>
    private static async Task ForgetAsync(TestDatabase database)
    {
        await using var session = database.Open();
        await session.Db.Loans.ExecuteUpdateAsync(loan => loan.SetProperty(row => row.NextDueOn, (DateOnly?)null).SetProperty(row => row.NextDueAmount, Vnd.Zero));
    }
}
