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

    /// <summary>What is taken out of the deposit pays interest and nothing else.</summary>
    public static readonly Rule WithdrawalPaysInterest = new("TK-043", "Số rút tiền gửi {0} đ vượt tiền lãi thu {1} đ: tiền gửi rút ở đây chỉ để trả lãi.");

    /// <summary>No more than there is can be taken out of a deposit.</summary>
    public static readonly Rule WithdrawalWithinBalance = new("TK-044", "Số rút tiền gửi {0} đ vượt số dư tiền gửi {1} đ.");

    /// <summary>Nothing is dated into a month whose books are closed; a late entry is dated in an open month and names the month it is for.</summary>
    public static readonly Rule MonthIsOpen = new("TK-045", "Sổ đã khóa đến trước ngày {0:dd/MM/yyyy}. Hãy ghi ngày thu từ ngày đó trở đi; biên lai vẫn ghi tháng được thu.");

    /// <summary>A paper receipt is entered under a number of its range.</summary>
    public static readonly Rule NumberIsInRange = new("TK-046", "Số biên lai phải từ {0} đến {1} của quyển giấy năm {2}.");

    /// <summary>A number is used for one receipt.</summary>
    public static readonly Rule NumberIsUnused = new("TK-047", "Số biên lai {0} đã dùng rồi.");

    /// <summary>Numbers that were returned are not used any more.</summary>
    public static readonly Rule RangeIsOpen = new("TK-048", "Quyển biên lai giấy này đã được trả lại ngày {0:dd/MM/yyyy}, không nhập thêm được.");

    /// <summary>A range is short enough to be kept in view.</summary>
    public static readonly Rule RangeIsShort = new("TK-049", "Mỗi lần giao từ 1 đến {0} số biên lai giấy.");
}
