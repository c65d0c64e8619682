using System.Globalization;
using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Domain.Cash.Audit;

/// <summary>What an entry is called in a finding.</summary>
internal static class EntryNames
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    public static string Name(this MoneyEntry entry) => entry switch
    {
        Receipt receipt => Receipt(receipt.Year, receipt.Number),
        ReceiptReversal reversal => $"bút toán hủy biên lai ngày {Day(reversal.ReversedOn)} ({reversal.Cash} đ)",
        HandIn handIn => $"giấy nộp tiền ngày {Day(handIn.ReceivedOn)} ({handIn.Counted} đ)",
        CashDifference difference => $"{Kind(difference.Kind)} tiền ngày {Day(difference.FoundOn)} ({difference.Amount} đ)",
        CashSettlement settlement => $"xử lý {Kind(settlement.Kind)} tiền ngày {Day(settlement.SettledOn)} ({settlement.Amount} đ)",
        _ => throw new ArgumentOutOfRangeException(nameof(entry)),
    };

    public static string Receipt(int year, int number) => $"biên lai số {number.ToString("0000", Plain)}/{year.ToString(Plain)}";

    private static string Kind(DifferenceKind kind) => kind == DifferenceKind.Shortage ? "thiếu" : "thừa";

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", Plain);
}
