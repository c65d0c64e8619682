using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Cash.Audit;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Cash;

/// <summary>Recomputes the books of the whole office and keeps when it did and how much was wrong.</summary>
public sealed class LedgerVerifier(PortalDbContext db, PortalClock clock)
{
    /// <summary>What was looked at, and every finding with the group it was found in.</summary>
    public sealed record Result(int Groups, int Receipts, int Entries, CashEffect Balance, IReadOnlyList<string> Faults);

    /// <summary>Checks all groups and records the run; needs the scope of the office.</summary>
    public async Task<Result> RunAsync()
    {
        if (!db.Scope.Everything)
            throw new InvalidOperationException("The books are verified for the whole office.");
        var (groups, receipts, entries, balance) = (0, 0, 0, default(CashEffect));
        List<string> faults = [];
        await foreach (var (group, ledger) in db.LedgersAsync())
        {
            (groups, receipts, entries) = (groups + 1, receipts + ledger.Receipts.Count, entries + ledger.Chain.Count);
            balance += ledger.Book?.Balance ?? default;
            faults.AddRange(LedgerAudit.FaultsOf(ledger).Select(fault => $"Tổ {group.Code}: {fault}"));
        }

        db.Add(new LedgerRun(Guid.CreateVersion7(), clock.UtcNow, groups, entries, faults.Count));
        await db.SaveChangesAsync();
        return new Result(groups, receipts, entries, balance, faults);
    }
}
