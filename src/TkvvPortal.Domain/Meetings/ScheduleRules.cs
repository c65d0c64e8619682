using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Meetings;

/// <summary>Rules of when meetings are held and who attends, in the order of <c>docs/business-rules.md</c>.</summary>
public static class ScheduleRules
{
    /// <summary>A meeting whose minutes have begun stays on its day.</summary>
    public static readonly Rule OnlyPlannedMoves = new("TK-440", "Cuộc họp đã bắt đầu ghi biên bản hoặc đã kết thúc, không đổi lịch được nữa.");

    /// <summary>Moving says why.</summary>
    public static readonly Rule MoveHasReason = new("TK-441", "Hãy ghi lý do đổi lịch họp.");

    /// <summary>Who asks to move says why and when would suit.</summary>
    public static readonly Rule WishIsTold = new("TK-442", "Hãy ghi vì sao cần đổi và ngày nào Tổ họp được.");

    /// <summary>An extraordinary meeting has a purpose.</summary>
    public static readonly Rule PurposeIsNamed = new("TK-443", "Họp đột xuất phải ghi mục đích.");

    /// <summary>Members are told in time, or it is said why not.</summary>
    public static readonly Rule NoticeIsGiven = new("TK-444", "Họp đột xuất phải báo trước ít nhất {0} ngày; nếu gấp hơn, hãy ghi lý do.");

    /// <summary>An approved plan is not approved again.</summary>
    public static readonly Rule PlanIsApprovedOnce = new("TK-445", "Kế hoạch tháng {0} đã duyệt ngày {1:dd/MM/yyyy}.");

    /// <summary>Nobody is at two meetings at a time.</summary>
    public static readonly Rule OfficerIsElsewhere = new("TK-446", "{0} đã được ghi có mặt ở một cuộc họp khác lúc {1:HH:mm} cùng ngày.");

    /// <summary>Who is assigned looks after the group's commune.</summary>
    public static readonly Rule OfficerLooksAfterCommune = new("TK-447", "{0} không được giao địa bàn của Tổ vào ngày họp.");

    /// <summary>What somebody else changed meanwhile is looked at first.</summary>
    public static readonly Rule DutyIsAsShown = new("TK-448", "Người khác vừa đổi cán bộ của cuộc họp này. Hãy xem lại.");
}
