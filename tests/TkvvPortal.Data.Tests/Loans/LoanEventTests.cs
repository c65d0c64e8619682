using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Tests.Setup;
using TkvvPortal.Domain.Loans.Events;

namespace TkvvPortal.Data.Tests.Loans;

/// <summary>What happened to a loan, as the database keeps it.</summary>
public sealed class LoanEventTests
{
    public static IEnumerable<TheoryDataRow<string>> All => Providers.All;

    [Theory, MemberData(nameof(All))]
    public async Task Of_two_events_recorded_on_a_loan_at_the_same_moment_one_is_refused(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);
        await using var one = database.Open();
        await using var another = database.Open();
        await AddAsync(one.Db, world.EastWomen, database);
        await AddAsync(another.Db, world.EastWomen, database);

        await one.Db.SaveChangesAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => another.Db.SaveChangesAsync());
    }

    [Theory, MemberData(nameof(All))]
    public async Task An_event_is_taken_back_once_also_past_the_domain(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);
        await using var session = database.Open();
        var undone = await session.Db.LoanEvents.Where(row => row.LoanId == world.EastWomen.Loan.Id && row.ReversesId != null).Select(row => row.ReversesId).SingleAsync();
        var again = await AddAsync(session.Db, world.EastWomen, database);
        session.Db.Entry(again).Property(row => row.ReversesId).CurrentValue = undone;

        await Assert.ThrowsAsync<DbUpdateException>(() => session.Db.SaveChangesAsync());
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_loan_that_something_happened_to_is_not_deleted(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var world = await TestWorld.SaveAsync(database);
        await using var session = database.Open();
        session.Db.Remove(await session.Db.Loans.SingleAsync(loan => loan.Id == world.EastWomen.Loan.Id));

        await Assert.ThrowsAsync<DbUpdateException>(() => session.Db.SaveChangesAsync());
        await using var after = database.Open();
        Assert.True(await after.Db.Loans.AnyAsync(loan => loan.Id == world.EastWomen.Loan.Id));
    }

    private static async Task<LoanEvent> AddAsync(PortalDbContext db, TestGroup group, TestDatabase database)
    {
        var loan = await db.Loans.SingleAsync(row => row.Id == group.Loan.Id);
        var clock = database.PortalClock;
        var paper = new EventPaper(clock.Today, "Bỏ đi", "Phiếu báo 1", clock.UtcNow, Guid.Empty, "Nguyễn Thị Hòa");
        var happened = LoanEvent.Absconded(Guid.CreateVersion7(), TestLoanEvents.Contract(loan), paper);
        db.Expect(loan, loan.Version);
        db.Add(happened);
        return happened;
    }
}
