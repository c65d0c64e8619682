using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Sessions;

/// <summary>Rules of the commune session and its briefing, in the order of <c>docs/business-rules.md</c>.</summary>
public static class SessionRules
{
    /// <summary>Nothing is recorded of a session that has not been held.</summary>
    public static readonly Rule SessionHasCome = new("TK-370", "Phiên giao dịch ngày {0:dd/MM/yyyy} chưa đến.");

    /// <summary>Who stayed away says why.</summary>
    public static readonly Rule AbsenceHasReason = new("TK-371", "Tổ không dự phiên thì ghi lý do.");

    /// <summary>A closed session is only read.</summary>
    public static readonly Rule SessionIsOpen = new("TK-372", "Phiên đã khóa ngày {0:dd/MM/yyyy}. Lãnh đạo có thể mở lại với lý do.");

    /// <summary>The session is run by enough staff (specification §3.2 P02).</summary>
    public static readonly Rule StaffIsNamed = new("TK-373", "Tổ giao dịch xã phải có đủ người: còn thiếu {0}.");

    /// <summary>Groups that did not come, and money that was not handed in, are noted at the closing.</summary>
    public static readonly Rule OpenMattersAreNoted = new("TK-374", "Còn việc chưa xong ({0}): hãy ghi vì sao và ai theo dõi tiếp.");

    /// <summary>Reopening says why.</summary>
    public static readonly Rule ReopeningHasReason = new("TK-375", "Hãy ghi lý do mở lại phiên.");

    /// <summary>A conclusion says what, by whom, until when.</summary>
    public static readonly Rule ConclusionIsComplete = new("TK-376", "Kết luận giao ban phải có nội dung, người thực hiện và hạn.");

    /// <summary>A conclusion is carried out with a word, once.</summary>
    public static readonly Rule DoneIsTold = new("TK-377", "Hãy ghi kết quả thực hiện.");
}
