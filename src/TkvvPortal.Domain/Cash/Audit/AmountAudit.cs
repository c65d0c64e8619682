using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Cash.Audit;

/// <summary>Amounts that are kept twice agree: saves and their receipts, reversals and what they take back, hand-ins and what they cover.</summary>
internal static class AmountAudit
{
    public static IEnumerable<string> FaultsOf(GroupLedger ledger) =>
        [.. Batches(ledger), .. Reversals(ledger), .. HandIns(ledger), .. Settlements(ledger)];

    private static IEnumerable<string> Batches(GroupLedger ledger)
    {
        var receipts = ledger.Receipts.ToLookup(receipt => receipt.BatchId);
        return from batch in ledger.Batches
               let own = receipts[batch.Id].ToList()
               where own.Total(one => one.Interest) != batch.Interest || own.Total(one => one.Deposit) != batch.Deposit
                   || own.Total(one => one.FromDeposit) != batch.FromDeposit
               select $"lần ghi thu ngày {batch.ReceivedOn:dd/MM/yyyy} ({batch.Cash} đ) không khớp tổng các biên lai của nó ({own.Total(one => one.Cash)} đ)";
    }

    private static IEnumerable<string> Reversals(GroupLedger ledger)
    {
        var receipts = ledger.Receipts.ToDictionary(receipt => receipt.Id);
        foreach (var reversal in ledger.Reversals)
        {
            if (!receipts.TryGetValue(reversal.ReceiptId, out var receipt))
                yield return $"{reversal.Name()} không còn biên lai của nó";
            else if ((receipt.Interest, receipt.Deposit, receipt.FromDeposit) != (reversal.Interest, reversal.Deposit, reversal.FromDeposit))
                yield return $"{reversal.Name()} không khớp số tiền của {receipt.Name()}";
        }
    }

    /// <summary>What a hand-in covered: receipts of its sheet since the one before it that were not taken back before it.</summary>
    private static IEnumerable<string> HandIns(GroupLedger ledger)
    {
        var reversedAt = ledger.Reversals.GroupBy(reversal => reversal.ReceiptId).ToDictionary(some => some.Key, some => some.Min(one => one.Link));
        foreach (var sheet in ledger.HandIns.GroupBy(handIn => handIn.SheetId))
        {
            var from = 0;
            foreach (var handIn in sheet.OrderBy(one => one.Link))
            {
                var covered = ledger.Receipts
                    .Where(one => one.SheetId == sheet.Key && one.Link > from && one.Link <= handIn.UpTo)
                    .Where(one => !reversedAt.TryGetValue(one.Id, out var link) || link > handIn.Link)
                    .Total(one => one.Cash);
                if (covered != handIn.Expected)
                    yield return $"{handIn.Name()} phải nộp {handIn.Expected} đ nhưng các biên lai của nó cộng được {covered} đ";
                from = handIn.UpTo;
            }

            if (ledger.HandedUpTo.GetValueOrDefault(sheet.Key) != from)
                yield return $"bảng kê tháng {sheet.First().Month} ghi sai phần đã nộp";
        }
    }

    private static IEnumerable<string> Settlements(GroupLedger ledger)
    {
        var settled = ledger.Settlements.ToLookup(one => one.DifferenceId, one => one.Amount);
        return ledger.Differences.Where(one => settled[one.Id].Total(amount => amount) > one.Amount)
            .Select(one => $"{one.Name()} đã xử lý quá số tiền");
    }
}
