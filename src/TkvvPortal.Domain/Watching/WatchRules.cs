using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Watching;

/// <summary>Rules of the watch lists, in the order of <c>docs/business-rules.md</c>.</summary>
public static class WatchRules
{
    /// <summary>A note says something.</summary>
    public static readonly Rule NoteHasText = new("TK-510", "Hãy ghi nội dung ghi chú.");

    /// <summary>A row is assigned to somebody who sees its group.</summary>
    public static readonly Rule AssigneeSeesGroup = new("TK-511", "Hãy chọn một người được phân công Tổ này.");

    /// <summary>What is assigned is done from today on.</summary>
    public static readonly Rule AssignedDayIsToCome = new("TK-512", "Hạn giao phải từ hôm nay {0:dd/MM/yyyy} trở đi.");

    /// <summary>Who puts a row off says why.</summary>
    public static readonly Rule SnoozeHasReason = new("TK-513", "Hãy ghi lý do hoãn theo dõi.");

    /// <summary>A row is put off for a limited time.</summary>
    public static readonly Rule SnoozeIsLimited = new("TK-514", "Ngày hoãn phải sau hôm nay và không quá {0:dd/MM/yyyy}.");

    /// <summary>A promise says who promised how much, and where it was told.</summary>
    public static readonly Rule PromiseIsComplete = new("TK-515", "Lời hứa phải có người hứa, số tiền lớn hơn 0 và nơi ghi nhận.");

    /// <summary>A promise was made on a day that is not to come.</summary>
    public static readonly Rule PromisedOnIsPast = new("TK-516", "Ngày hứa không được sau hôm nay {0:dd/MM/yyyy}.");

    /// <summary>What is promised is paid after it was promised.</summary>
    public static readonly Rule PayByFollowsPromise = new("TK-517", "Ngày hứa trả phải từ ngày hứa {0:dd/MM/yyyy} trở đi.");

    /// <summary>A board hears promises of interest only: principal is paid to the bank (G13).</summary>
    public static readonly Rule BoardHearsInterestOnly = new("TK-518", "Ban quản lý Tổ chỉ ghi lời hứa trả lãi; lời hứa trả gốc do cán bộ ngân hàng hoặc Hội ghi, tiền gốc nộp tại phiên giao dịch.");

    /// <summary>The list of next month's debts was given on a day that is not to come.</summary>
    public static readonly Rule ListGivenOnIsPast = new("TK-519", "Ngày giao danh sách không được sau hôm nay {0:dd/MM/yyyy}.");

    /// <summary>The list of a month is given to a leader once.</summary>
    public static readonly Rule ListIsGivenOnce = new("TK-520", "Danh sách nợ đến hạn tháng {0} đã giao cho Tổ trưởng ngày {1:dd/MM/yyyy}.");
}
