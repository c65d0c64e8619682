using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Cash;

/// <summary>Rules of money on its way from the group to the bank, in the order of <c>docs/business-rules.md</c>.</summary>
public static class CashRules
{
    /// <summary>Only money that is held can be handed in.</summary>
    public static readonly Rule SomethingIsHeld = new("TK-300", "Bảng kê không có tiền nào chưa nộp.");

    /// <summary>The count equals the sheet, or the difference is explained.</summary>
    public static readonly Rule CountEqualsSheet =
        new("TK-301", "Tiền đếm được {0} đ, bảng kê phải nộp {1} đ: {2} {3} đ. Hãy đếm lại, hoặc ghi lý do chênh lệch.");

    /// <summary>A shortage is made good by a day.</summary>
    public static readonly Rule ShortageHasDeadline = new("TK-302", "Hãy ghi hạn bù số tiền thiếu, từ hôm nay đến {0:dd/MM/yyyy}.");

    /// <summary>Pieces of a note are counted, never less than none.</summary>
    public static readonly Rule PiecesAreCounted = new("TK-303", "Số tờ của mỗi mệnh giá từ 0 đến {0}.");

    /// <summary>A count is answered once.</summary>
    public static readonly Rule CountIsWaiting = new("TK-304", "Bảng kê tiền này không còn chờ nhận: {0}.");

    /// <summary>What was counted must still be what is owed.</summary>
    public static readonly Rule SheetIsUnchanged =
        new("TK-305", "Biên lai của bảng kê đã thay đổi sau khi đếm: khi đếm phải nộp {0} đ, nay {1} đ. Hãy trả lại để tổ đếm lại.");

    /// <summary>The organisation has checked the sheet before money is taken, or it is said why not.</summary>
    public static readonly Rule SheetIsChecked =
        new("TK-306", "Hội chưa kiểm tra bảng kê 13/TD (hoặc đã kiểm tra trước khi có biên lai mới). Hãy ghi lý do nhận tiền khi chưa kiểm tra.");

    /// <summary>Nobody receives what they counted themselves.</summary>
    public static readonly Rule OtherPersonReceives = new("TK-307", "Người đếm tiền không được tự xác nhận đã nhận tiền.");

    /// <summary>A sheet has one count under way.</summary>
    public static readonly Rule OneCountAtATime = new("TK-308", "Bảng kê tiền của tháng này đang chờ kế toán nhận; hãy rút lại trước khi đếm lần khác.");

    /// <summary>A count that is sent back says why.</summary>
    public static readonly Rule ReturnHasReason = new("TK-309", "Hãy ghi lý do trả lại bảng kê tiền.");

    /// <summary>A settlement is money.</summary>
    public static readonly Rule SettlementIsPositive = new("TK-310", "Số tiền xử lý phải lớn hơn 0.");

    /// <summary>No more is settled than is open.</summary>
    public static readonly Rule SettlementWithinOpen = new("TK-311", "Số tiền {0} đ vượt số còn phải xử lý {1} đ.");

    /// <summary>A settlement says how.</summary>
    public static readonly Rule SettlementHasNote = new("TK-312", "Hãy ghi đã xử lý thế nào (ai nộp hoặc nhận, chứng từ nào).");

    /// <summary>A receipt whose money is at the bank is taken back by two people.</summary>
    public static readonly Rule ReversalNeedsTwo =
        new("TK-313", "Tiền của biên lai này đã nộp ngân hàng: hãy lập đề nghị hủy để lãnh đạo duyệt.");

    /// <summary>Who asks does not approve.</summary>
    public static readonly Rule OtherPersonApproves = new("TK-314", "Người đề nghị hủy không được tự duyệt.");

    /// <summary>A request is decided once.</summary>
    public static readonly Rule DecidedOnce = new("TK-315", "Đề nghị này đã được {0}.");

    /// <summary>There must be a valid receipt to take back.</summary>
    public static readonly Rule SomethingToReverse = new("TK-316", "Không còn biên lai có hiệu lực nào để hủy.");

    /// <summary>A refusal says why.</summary>
    public static readonly Rule RefusalHasReason = new("TK-317", "Hãy ghi lý do không duyệt.");

    /// <summary>A check that finds something says what.</summary>
    public static readonly Rule FindingIsNamed = new("TK-318", "Hãy ghi bảng kê còn thiếu gì, ai chưa ký.");

    /// <summary>A month is closed after it ended.</summary>
    public static readonly Rule MonthHasEnded = new("TK-319", "Tháng {0} chưa hết, chưa khóa sổ được.");

    /// <summary>Months are closed one after the other, once.</summary>
    public static readonly Rule ClosedInOrder = new("TK-320", "Tháng khóa sổ tiếp theo phải là {0}.");

    /// <summary>What is still open when a month is closed is known and explained.</summary>
    public static readonly Rule OpenMattersAreExplained =
        new("TK-323", "Tháng {0} còn việc chưa xong ({1}). Hãy ghi vì sao vẫn khóa sổ và ai theo dõi tiếp.");

    /// <summary>The sheet of a closed month is not opened any more.</summary>
    public static readonly Rule ClosedMonthHasNoNewSheet = new("TK-324", "Tháng {0} đã khóa sổ, không mở bảng kê nữa.");
}
