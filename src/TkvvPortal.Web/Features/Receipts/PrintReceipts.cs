using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Web.Features.Sheets;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Receipts;

/// <summary>Receipts on paper, four to a sheet of A4: those of one save, or a single one.</summary>
public sealed class PrintReceipts(PortalDbContext db, GroupHeads groups, ReceiptReader reader) : IUseCase
{
    public const int PerPaper = 4;

    public sealed record Page(GroupHead Group, IReadOnlyList<ReceiptPaper> Receipts, string Back);

    /// <summary>The papers; null when there are none for the person.</summary>
    /// <param name="code">The group's code.</param>
    /// <param name="batch">The save whose receipts are printed.</param>
    /// <param name="number">Or one receipt: year and number, such as 2026-0008.</param>
    public async Task<Page?> PageAsync(string code, Guid? batch, string? number)
    {
        if (await groups.FindAsync(code) is not { } head || Chosen(batch, number) is not { } chosen)
            return null;
        var found = await reader.Of(chosen.Where(receipt => receipt.GroupId == head.Id)).ToListAsync();
        if (found.Count == 0)
            return null;
        var back = batch is null ? found[0].Address(head.Code) : head.SheetOf(found[0].Row.Month);
        return new Page(head, found, back);
    }

    private IQueryable<Receipt>? Chosen(Guid? batch, string? number)
    {
        var receipts = db.Receipts.AsNoTracking();
        if (batch is not null)
            return receipts.Where(receipt => receipt.BatchId == batch);
        return number?.Split('-') is [var left, var right] && int.TryParse(left, out var year) && int.TryParse(right, out var running)
            ? receipts.Where(receipt => receipt.Year == year && receipt.Number == running)
            : null;
    }
}
