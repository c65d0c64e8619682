using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Domain.Cash.Audit;

/// <summary>Everything the books of one group hold, as it stands in the database.</summary>
/// <param name="Book">The cash book; none when the group never had an entry.</param>
/// <param name="Receipts">All receipts.</param>
/// <param name="Reversals">All reversals.</param>
/// <param name="HandIns">All money handed in.</param>
/// <param name="Differences">All shortages and surpluses.</param>
/// <param name="Settlements">All settlements.</param>
/// <param name="Batches">All saves of receipts.</param>
/// <param name="Numbers">The receipt books of the years.</param>
/// <param name="Ranges">Numbers given out on paper.</param>
/// <param name="HandedUpTo">Of every sheet, the link up to which its money is handed in.</param>
public sealed record GroupLedger(
    CashBook? Book,
    IReadOnlyList<Receipt> Receipts,
    IReadOnlyList<ReceiptReversal> Reversals,
    IReadOnlyList<HandIn> HandIns,
    IReadOnlyList<CashDifference> Differences,
    IReadOnlyList<CashSettlement> Settlements,
    IReadOnlyList<ReceiptBatch> Batches,
    IReadOnlyList<ReceiptBook> Numbers,
    IReadOnlyList<NumberRange> Ranges,
    IReadOnlyDictionary<Guid, int> HandedUpTo)
{
    /// <summary>All entries in the order of the chain.</summary>
    public IReadOnlyList<MoneyEntry> Chain { get; } =
        [.. ((IEnumerable<MoneyEntry>)[.. Receipts, .. Reversals, .. HandIns, .. Differences, .. Settlements]).OrderBy(entry => entry.Link)];
}
