using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Members.Requests;

/// <summary>Rules of admission and exit, in the order of <c>docs/business-rules.md</c>.</summary>
public static class RequestRules
{
    /// <summary>A customer code is one person's.</summary>
    public static readonly Rule CodeIsThisPersons =
        new("TK-143", "Mã khách hàng này đã có, với họ tên hoặc ngày sinh khác. Hãy kiểm tra lại.");

    /// <summary>One request at a time about a person.</summary>
    public static readonly Rule OneRequestAtATime = new("TK-144", "Người này đã có đề nghị đang chờ Tổ quyết định.");

    /// <summary>Nobody votes twice, and only who is present.</summary>
    public static readonly Rule VotesWithinPresent =
        new("TK-145", "Biểu quyết về {0}: tổng số phiếu {1} vượt số tổ viên có mặt và được dự thay {2}.");

    /// <summary>A member is not admitted once more.</summary>
    public static readonly Rule IsNotMemberYet = new("TK-146", "Hiện {0} đã là tổ viên của Tổ này.");

    /// <summary>A group has at most so many members (G02, <c>to.max</c>).</summary>
    public static readonly Rule GroupIsNotTooLarge = new("TK-147", "Kết nạp {0}: Tổ sẽ có {1} tổ viên, vượt mức nhiều nhất {2}.");

    /// <summary>A group has at least so many members (G02, <c>to.min</c>).</summary>
    public static readonly Rule GroupIsNotTooSmall = new("TK-148", "Cho {0} ra: Tổ chỉ còn {1} tổ viên, dưới mức ít nhất {2}.");

    /// <summary>Members live in one hamlet (G03).</summary>
    public static readonly Rule LivesInHamlet = new("TK-149", "Nơi cư trú của {0} không ở ấp của Tổ; cần là cụm dân cư liền kề.");

    /// <summary>A person belongs to one group (G11).</summary>
    public static readonly Rule BelongsToOneGroup = new("TK-150", "Hiện {0} là tổ viên của một Tổ khác.");

    /// <summary>Who leaves owes nothing (G18).</summary>
    public static readonly Rule OwesNothing = new("TK-151", "Chưa cho {0} ra được: còn nợ {1} đồng gốc và lãi.");

    /// <summary>The deposit account is closed with the minutes (G17).</summary>
    public static readonly Rule DepositIsPaidOut = new("TK-152", "Tài khoản tiền gửi của {0} còn {1} đồng; tất toán theo ngày biên bản.");

    /// <summary>What was decided or withdrawn is settled for good.</summary>
    public static readonly Rule RequestIsWaiting = new("TK-153", "Đề nghị này đã được quyết định hoặc đã rút.");

    /// <summary>A waiver says why.</summary>
    public static readonly Rule WaiverHasReason = new("TK-154", "Hãy ghi lý do cho phép ngoại lệ.");

    /// <summary>A waiver sets aside a rule that stands in the way.</summary>
    public static readonly Rule SomethingToWaive = new("TK-155", "Không có quy định nào cần cho phép ngoại lệ.");
}
