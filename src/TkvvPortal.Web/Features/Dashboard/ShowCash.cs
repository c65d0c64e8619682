using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Cash;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Dashboard;

/// <summary>Tổng quan of the accountant: what was collected in a month, where the money is, and what waits.</summary>
public sealed class ShowCash(PortalDbContext db, PortalClock clock) : IUseCase
{
    /// <summary>What the page shows. Money in đồng.</summary>
    public sealed record Page(MonthInView View, CashEffect Books, IReadOnlyList<CashMonth> Months, Waiting Waiting, LedgerCheck? Ledger)
    {
        public CashMonth Of(FiscalMonth month) => Months.Single(row => row.Month == month);
    }

    /// <summary>What waits for somebody now.</summary>
    public sealed record Waiting(int Counts, int Reversals, int Differences, int LateDifferences, int Unopened, int Groups, FiscalMonth? LastClosed);

    /// <summary>The page of a month: nine queries.</summary>
    public async Task<Page> PageAsync(FiscalMonth? chosen)
    {
        var view = new MonthInView(chosen, clock);
        var books = await db.CashBooks.GroupBy(_ => 1).Select(all => new
        {
            Received = all.Sum(one => (long)one.Received), HandedIn = all.Sum(one => (long)one.HandedIn), Held = all.Sum(one => (long)one.Held),
            Shortage = all.Sum(one => (long)one.Shortage), Surplus = all.Sum(one => (long)one.Surplus),
        }).SingleOrDefaultAsync();
        return new Page(
            view,
            books is null ? default : new CashEffect(new(books.Received), new(books.HandedIn), new(books.Held), new(books.Shortage), new(books.Surplus)),
            await MonthsAsync(view), await WaitingAsync(view),
            await db.LedgerRuns.OrderByDescending(run => run.RanAtUtc).Select(run => new LedgerCheck(run.RanAtUtc, run.Faults)).FirstOrDefaultAsync());
    }

    private async Task<IReadOnlyList<CashMonth>> MonthsAsync(MonthInView view)
    {
        var receipts = await db.NetReceipts().Where(entry => entry.Month >= view.TrendFrom && entry.Month <= view.Month).GroupBy(entry => entry.Month)
            .Select(all => new { all.Key, Interest = all.Sum(entry => entry.Interest), Deposit = all.Sum(entry => entry.Deposit), Used = all.Sum(entry => entry.FromDeposit) })
            .ToDictionaryAsync(row => row.Key);
        var handed = await db.HandIns.Where(one => one.Month >= view.TrendFrom && one.Month <= view.Month).GroupBy(one => one.Month)
            .Select(all => new { all.Key, Counted = all.Sum(one => (long)one.Counted) }).ToDictionaryAsync(row => row.Key, row => row.Counted);
        return [.. view.TrendMonths.Select(month => receipts.GetValueOrDefault(month) is { } row
            ? new CashMonth(month, new Vnd(row.Interest), new Vnd(row.Deposit), new Vnd(row.Used), new Vnd(handed.GetValueOrDefault(month)))
            : new CashMonth(month, Vnd.Zero, Vnd.Zero, Vnd.Zero, new Vnd(handed.GetValueOrDefault(month))))];
    }

    private async Task<Waiting> WaitingAsync(MonthInView view)
    {
        var open = db.CashDifferences.Where(one =>
            db.CashSettlements.Where(settlement => settlement.DifferenceId == one.Id).Sum(settlement => (long)settlement.Amount) < (long)one.Amount);
        var groups = db.Groups.Where(group => group.Status == GroupStatus.Active && group.FoundedOn <= view.Until);
        return new Waiting(
            await db.CashCounts.CountAsync(count => count.Status == CashCountStatus.Waiting),
            await db.ReversalRequests.CountAsync(one => one.IsApproved == null),
            await open.CountAsync(), await open.CountAsync(one => one.Deadline < view.Today),
            await groups.CountAsync(group => !db.Sheets.Any(sheet => sheet.GroupId == group.Id && sheet.Month == view.Month)), await groups.CountAsync(),
            await db.LastClosedMonthAsync());
    }
}

/// <summary>What was collected for a month and handed in of it, đồng.</summary>
public sealed record CashMonth(FiscalMonth Month, Vnd Interest, Vnd Deposit, Vnd FromDeposit, Vnd HandedIn)
{
    /// <summary>Cash collected: interest and deposits without what was taken from deposits.</summary>
    public Vnd Collected => Interest + Deposit - FromDeposit;
}
