using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Receipts;

/// <summary>Rules of the month sheet and its receipts, in the order of <c>docs/business-rules.md</c>.</summary>
public static class ReceiptRules
{
    /// <summary>A sheet is opened for this month or an earlier one.</summary>
    public static readonly Rule MonthHasBegun = new("TK-030", "Tháng {0} chưa đến, chưa mở được bảng kê.");

    /// <summary>Only members of the month stand on the sheet and can be given a receipt.</summary>
    public static readonly Rule PayerIsOnSheet = new("TK-031", "Người này không phải tổ viên trong tháng {0} nên không lập được biên lai.");

    /// <summary>Money received is never negative.</summary>
    public static readonly Rule AmountIsNotNegative = new("TK-032", "Số tiền không được âm.");

    /// <summary>Interest received stays within what is due; the portal's due is provisional, so a small excess is allowed.</summary>
    public static readonly Rule InterestWithinDue =
        new("TK-033", "Tiền lãi {0} đ vượt số còn phải thu {1} đ. Phần nộp thêm hãy ghi vào tiền gửi.");

    /// <summary>A deposit larger than the ceiling is a typing mistake until somebody raises the ceiling.</summary>
    public static readonly Rule DepositWithinCeiling = new("TK-034", "Tiền gửi {0} đ vượt mức tối đa {1} đ một biên lai.");

    /// <summary>Interest is collected only under the mandate of contract 11/TD.</summary>
    public static readonly Rule InterestNeedsMandate = new("TK-035", "Tổ chưa được ủy nhiệm thu lãi (hợp đồng 11/TD).");

    /// <summary>Deposits are collected only under the mandate of contract 11/TD.</summary>
    public static readonly Rule DepositNeedsMandate = new("TK-036", "Tổ chưa được ủy nhiệm thu tiền gửi (hợp đồng 11/TD).");

    /// <summary>A save without any amount records nothing.</summary>
    public static readonly Rule SomethingIsPaid = new("TK-037", "Chưa nhập số tiền nào. Hãy đánh dấu \"Thu đủ\" hoặc nhập số tiền của ít nhất một tổ viên.");

    /// <summary>Money is received between the first day of the sheet's month and today.</summary>
    public static readonly Rule ReceivedOnIsPast = new("TK-038", "Ngày thu phải từ {0:dd/MM/yyyy} đến hôm nay {1:dd/MM/yyyy}.");

    /// <summary>A receipt is reversed once.</summary>
    public static readonly Rule ReversedOnce = new("TK-039", "Biên lai này đã được hủy ngày {0:dd/MM/yyyy}.");

    /// <summary>A reversal says why.</summary>
    public static readonly Rule ReversalHasReason = new("TK-040", "Hãy ghi lý do hủy biên lai.");

    /// <summary>A member stands once in what is posted.</summary>
    public static readonly Rule PayerOnceInSave = new("TK-041", "Một tổ viên xuất hiện hai lần trong lần ghi này.");

    /// <summary>A receipt is reversed on its day or later, not ahead of time.</summary>
    public static readonly Rule ReversedOnIsPast = new("TK-042", "Ngày hủy phải từ ngày thu {0:dd/MM/yyyy} đến hôm nay {1:dd/MM/yyyy}.");
}
