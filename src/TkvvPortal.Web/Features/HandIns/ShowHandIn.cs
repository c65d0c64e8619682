using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Sheets;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.HandIns;

/// <summary>Where the money of a sheet is: collected, handed in, still held, missing; and what is to be done next.</summary>
public sealed class ShowHandIn(PortalDbContext db, SheetCash cash) : IUseCase
{
    public sealed record Page(GroupHead Group, FiscalMonth Month, string Address)
    {
        public required Vnd Collected { get; init; }

        public required Vnd Due { get; init; }

        public required Check? LastCheck { get; init; }

        public required Count? Waiting { get; init; }

        public required IReadOnlyList<Handed> HandIns { get; init; }

        public required IReadOnlyList<Difference> Differences { get; init; }

        public Vnd HandedIn => HandIns.Total(one => one.Counted);

        public Vnd Open(DifferenceKind kind) => Differences.Where(one => one.Kind == kind).Total(one => one.Open);
    }

    public sealed record Check(bool IsInOrder, bool IsStale, string? Remark, DateOnly On, string ByName);

    public sealed record Count(Vnd Expected, Vnd Counted, string? Reason, DateOnly On, string ByName, IReadOnlyList<NotePieces> Notes);

    public sealed record Handed(DateOnly On, Vnd Expected, Vnd Counted, string HandedByName, string ReceivedByName, string? UncheckedReason);

    public sealed record Difference(Guid Id, DifferenceKind Kind, Vnd Amount, Vnd Open, string OwnerName, string Reason, DateOnly Deadline);

    /// <summary>The page; null when there is no such sheet for the person. Nine queries.</summary>
    public async Task<Page?> PageAsync(string code, FiscalMonth month)
    {
        if (await cash.FindAsync(code, month) is not { } head)
            return null;
        var id = head.Sheet.Id;
        var due = await cash.DueAsync(head.Sheet);
        return new Page(head.Group, month, head.Address)
        {
            Collected = new Vnd(await db.Receipts.Where(one => one.SheetId == id && one.Reversal == null)
                .SumAsync(one => (long)one.Interest + (long)one.Deposit - (long)one.FromDeposit)),
            Due = due.Amount,
            LastCheck = head.LastCheck is { } check
                ? new Check(check.IsComplete && check.IsSigned, check.SaveCount != head.Sheet.SaveCount, check.Remark, check.CheckedOn, check.CheckedByName)
                : null,
            Waiting = head.Waiting is { } count
                ? new Count(count.Expected, count.Counted, count.Reason, count.CountedOn, count.CountedByName, count.Notes.Notes)
                : null,
            HandIns = await db.HandIns.Where(one => one.SheetId == id).OrderBy(one => one.RecordedAtUtc)
                .Select(one => new Handed(one.ReceivedOn, one.Expected, one.Counted, one.HandedByName, one.ReceivedByName, one.UncheckedReason)).ToListAsync(),
            Differences = await DifferencesAsync(id),
        };
    }

    private async Task<List<Difference>> DifferencesAsync(Guid sheetId)
    {
        var rows = await db.CashDifferences.Where(one => one.SheetId == sheetId).OrderBy(one => one.RecordedAtUtc).Select(one => new
        {
            one.Id, one.Kind, one.Amount, one.OwnerName, one.Reason, one.Deadline,
            Settled = db.CashSettlements.Where(settlement => settlement.DifferenceId == one.Id).Sum(settlement => (long)settlement.Amount),
        }).ToListAsync();
        return rows.ConvertAll(one => new Difference(one.Id, one.Kind, one.Amount, one.Amount - new Vnd(one.Settled), one.OwnerName, one.Reason, one.Deadline));
    }
}
