using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Cash.Audit;

/// <summary>
/// The balances of the cash book are what its entries add up to, what is held is what no hand-in covers, and the invariant holds:
/// received = handed in + held + shortage − surplus.
/// </summary>
internal static class BalanceAudit
{
    public static IEnumerable<string> FaultsOf(GroupLedger ledger)
    {
        var balance = ledger.Book?.Balance ?? default;
        var sum = ledger.Chain.Aggregate(default(CashEffect), (total, entry) => total + entry.Effect);
        if (balance != sum)
            yield return $"số dư sổ quỹ khác tổng các bút toán (đã thu {balance.Received}/{sum.Received}, đã nộp {balance.HandedIn}/{sum.HandedIn}, còn giữ {balance.Held}/{sum.Held}, thiếu {balance.Shortage}/{sum.Shortage}, thừa {balance.Surplus}/{sum.Surplus} đ)";
        if (!balance.IsBalanced)
            yield return $"đã thu {balance.Received} đ khác đã nộp + còn giữ + thiếu − thừa = {balance.HandedIn + balance.Held + balance.Shortage - balance.Surplus} đ";
        var reversed = ledger.Reversals.Select(reversal => reversal.ReceiptId).ToHashSet();
        var valid = ledger.Receipts.Where(receipt => !reversed.Contains(receipt.Id)).ToList();
        if (valid.Total(receipt => receipt.Cash) is var received && received != balance.Received)
            yield return $"biên lai có hiệu lực cộng {received} đ, sổ quỹ ghi đã thu {balance.Received} đ";
        var held = valid.Where(receipt => receipt.Link > ledger.HandedUpTo.GetValueOrDefault(receipt.SheetId)).Total(receipt => receipt.Cash);
        if (held != balance.Held)
            yield return $"biên lai chưa nộp cộng {held} đ, sổ quỹ ghi còn giữ {balance.Held} đ";
    }
}
