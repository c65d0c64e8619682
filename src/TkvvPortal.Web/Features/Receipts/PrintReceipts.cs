using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Sheets;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Receipts;

/// <summary>Receipts on paper, four to a sheet of A4: those of one save, or a single one.</summary>
public sealed class PrintReceipts(PortalDbContext db, GroupHeads groups, ReceiptReader reader) : IUseCase
{
    public const int PerPaper = 4;

    /// <summary>The papers.</summary>
    /// <param name="Group">The group.</param>
    /// <param name="Receipts">The receipts.</param>
    /// <param name="Copies">Which paper of each receipt it is; empty while they are only looked at.</param>
    /// <param name="Form">What records the printing.</param>
    /// <param name="Back">Where one came from.</param>
    public sealed record Page(GroupHead Group, IReadOnlyList<ReceiptPaper> Receipts, IReadOnlyDictionary<Guid, ReceiptPrint> Copies, RecordPrint.Form Form, string Back)
    {
        public bool IsPrinted => Copies.Count > 0;

        /// <summary>What is stamped on the paper; nothing on the payer's own.</summary>
        public string? Stamp(ReceiptPaper receipt) => !Copies.TryGetValue(receipt.Row.Id, out var print)
            ? "BẢN XEM – KHÔNG CÓ GIÁ TRỊ"
            : print.Copy == 1 ? null : $"BẢN IN LẠI lần {print.Copy - 1}, {PortalClock.Local(print.PrintedAtUtc):HH:mm dd/MM/yyyy}, {print.PrintedByName}";
    }

    /// <summary>The papers; null when there are none for the person.</summary>
    /// <param name="code">The group's code.</param>
    /// <param name="batch">The save whose receipts are printed.</param>
    /// <param name="number">Or one receipt: year and number, such as 2026-0008.</param>
    /// <param name="run">Or a recorded run.</param>
    public async Task<Page?> PageAsync(string code, Guid? batch, string? number, Guid? run)
    {
        if (await groups.FindAsync(code) is not { } head)
            return null;
        var copies = run is null ? [] : await db.ReceiptPrints.AsNoTracking().Where(print => print.RunId == run).ToDictionaryAsync(print => print.ReceiptId);
        var all = db.Receipts.AsNoTracking();
        var chosen = run is null ? Chosen(all, batch, number) : all.Where(receipt => db.ReceiptPrints.Any(print => print.RunId == run && print.ReceiptId == receipt.Id));
        if (chosen is null)
            return null;
        var found = await reader.Of(chosen.Where(receipt => receipt.GroupId == head.Id)).ToListAsync();
        if (found.Count == 0)
            return null;
        var back = found.Count == 1 ? found[0].Address(head.Code) : head.SheetOf(found[0].Row.Month);
        return new Page(head, found, copies, new RecordPrint.Form { Id = Guid.CreateVersion7(), Batch = batch, Number = number }, back);
    }

    internal static IQueryable<Receipt>? Chosen(IQueryable<Receipt> receipts, Guid? batch, string? number)
    {
        if (batch is not null)
            return receipts.Where(receipt => receipt.BatchId == batch);
        return number?.Split('-') is [var left, var right] && int.TryParse(left, out var year) && int.TryParse(right, out var running)
            ? receipts.Where(receipt => receipt.Year == year && receipt.Number == running)
            : null;
    }
}
