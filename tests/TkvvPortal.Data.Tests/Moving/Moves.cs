using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Moving;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Data.Tests.Setup;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Tests.Moving;

/// <summary>Moves the first member of a test group, who leads it, to another group.</summary>
internal static class Moves
{
    public static readonly DateOnly On = new(2026, 12, 1);

    /// <summary>Moves and saves; nothing when the member does not exist for the person.</summary>
    public static async Task<Membership?> MoveAsync(
        TestDatabase database, DataScope scope, TestGroup from, TestGroup to, bool handsOver = true)
    {
        await using var session = database.Open(scope);
        var moved = await PrepareAsync(session.Db, from, to, handsOver);
        await session.Db.SaveChangesAsync();
        return moved;
    }

    /// <summary>Moves without saving; who hands over ends the term as leader in the same act.</summary>
    public static async Task<Membership?> PrepareAsync(PortalDbContext db, TestGroup from, TestGroup to, bool handsOver = true)
    {
        if (handsOver && await db.BoardTerms.SingleOrDefaultAsync(term => term.GroupId == from.Id && term.ValidTo == null) is { } term)
            db.Entry(term).Property(row => row.ValidTo).CurrentValue = On.AddDays(-1);
        var stays = new Dictionary<Guid, Guid> { [from.FirstStay.Id] = Guid.CreateVersion7() };
        return (await db.MoveStaysAsync(new StayMove(from.Id, to.Row, On, "Chuyển nơi ở", stays))).Values.SingleOrDefault();
    }

    /// <summary>A loan of the first member on which nothing is owed any more.</summary>
    public static async Task<Guid> LendPaidOffAsync(TestDatabase database, TestGroup group)
    {
        await using var session = database.Open();
        var loan = group.Lend(group.FirstStay.Id, 2);
        loan.Report(new BankBalance(loan.AsOf, Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero), loan.AsOf);
        session.Db.Add(loan);
        await session.Db.SaveChangesAsync();
        return loan.Id;
    }

    /// <summary>A receipt of the first member since the bank's data date, beside the reversed one every test group has.</summary>
    public static async Task PayAsync(TestDatabase database, TestGroup group)
    {
        await using var session = database.Open();
        var sheet = await session.Db.Sheets.Include(row => row.Rows).SingleAsync(row => row.Id == group.Sheet.Id);
        var book = await session.Db.ReceiptBooks.SingleAsync(row => row.GroupId == group.Id && row.Year == ReceiptYear);
        session.Db.Add(group.Record(Guid.CreateVersion7(), group.FirstStay.Id, sheet, book));
        await session.Db.SaveChangesAsync();
    }

    public static async Task RefusedByAsync(Rule rule, Func<Task> act) =>
        Assert.Equal(rule.Id, (await Assert.ThrowsAsync<RuleViolationException>(act)).Rule.Id);

    private const int ReceiptYear = 2026;
}
