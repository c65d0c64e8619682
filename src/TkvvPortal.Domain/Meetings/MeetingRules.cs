using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Meetings;

/// <summary>Rules of meetings and minutes, in the order of <c>docs/business-rules.md</c>.</summary>
public static class MeetingRules
{
    /// <summary>Closed minutes never change; a correction is an addendum.</summary>
    public static readonly Rule MinutesAreClosed = new("TK-050", "Biên bản đã khóa, không sửa được nữa. Hãy lập bổ sung biên bản.");

    /// <summary>A meeting marked as not held has no minutes.</summary>
    public static readonly Rule MeetingWasNotHeld = new("TK-051", "Cuộc họp đã ghi nhận là không họp.");

    /// <summary>Only members of the day of the meeting are marked.</summary>
    public static readonly Rule AttendeeIsMember = new("TK-052", "Có người không phải tổ viên vào ngày họp {0:dd/MM/yyyy}.");

    /// <summary>An absence says why.</summary>
    public static readonly Rule AbsenceHasReason = new("TK-053", "Hãy ghi lý do vắng.");

    /// <summary>A representative is named.</summary>
    public static readonly Rule RepresentativeIsNamed = new("TK-054", "Hãy ghi tên người dự thay.");

    /// <summary>An official who is marked has a name.</summary>
    public static readonly Rule OfficialIsNamed = new("TK-055", "Hãy ghi họ tên đại biểu.");

    /// <summary>A topic has a conclusion or a reason for skipping it, not both.</summary>
    public static readonly Rule ConclusionOrSkip = new("TK-056", "Chỉ ghi kết luận hoặc lý do không trình bày, không ghi cả hai.");

    /// <summary>Every member is marked before closing.</summary>
    public static readonly Rule EveryMemberIsMarked = new("TK-057", "Còn {0} tổ viên chưa điểm danh.");

    /// <summary>A meeting is valid with a quorum of members, represented ones included (G19, a dated parameter).</summary>
    public static readonly Rule QuorumIsMet = new("TK-058", "Chưa đủ số tổ viên dự họp: có {0} trên {1} tổ viên, cần ít nhất {2}.");

    /// <summary>No topic stays unanswered.</summary>
    public static readonly Rule TopicIsAnswered = new("TK-059", "Nội dung \"{0}\" chưa có kết luận hoặc lý do không trình bày.");

    /// <summary>A meeting is closed on its day or later.</summary>
    public static readonly Rule MeetingHasTakenPlace = new("TK-060", "Chưa đến ngày họp {0:dd/MM/yyyy}, chưa kết thúc được cuộc họp.");

    /// <summary>Minutes name a chair and a secretary.</summary>
    public static readonly Rule ChairAndSecretaryAreNamed = new("TK-061", "Hãy ghi họ tên chủ trì và thư ký.");

    /// <summary>An addendum corrects closed minutes.</summary>
    public static readonly Rule AddendumNeedsClosedMinutes = new("TK-062", "Chỉ lập bổ sung khi biên bản đã khóa.");

    /// <summary>An addendum says something.</summary>
    public static readonly Rule AddendumHasText = new("TK-063", "Hãy ghi nội dung bổ sung và lý do.");

    /// <summary>A meeting that was not held says why.</summary>
    public static readonly Rule NotHeldHasReason = new("TK-064", "Hãy ghi lý do không họp.");

    /// <summary>A meeting ends after it begins.</summary>
    public static readonly Rule EndsAfterStart = new("TK-065", "Giờ kết thúc phải sau giờ bắt đầu {0:HH:mm}.");

    /// <summary>A meeting that took place is entered soon after [PROP]; see <see cref="PlanningLimits.DaysBack"/>.</summary>
    public static readonly Rule PlannedSoonAfter = new("TK-066", "Chỉ lập được cuộc họp đã qua không quá {0} ngày: từ {1:dd/MM/yyyy} trở đi.");

    /// <summary>A meeting is not planned far ahead [PROP]; see <see cref="PlanningLimits.DaysAhead"/>.</summary>
    public static readonly Rule PlannedNotFarAhead = new("TK-067", "Chỉ lên lịch trước không quá {0} ngày: đến hết {1:dd/MM/yyyy}.");

    /// <summary>The duty to attend is settled by the row of the officer who was assigned (specification §9.3).</summary>
    public static readonly Rule OfficerIsAssigned = new("TK-068", "Cán bộ ở dòng này không được phân công dự cuộc họp. Hãy mở lại trang điểm danh.");

    /// <summary>One person speaks for one household: two votes in one hand are no vote of two.</summary>
    public static readonly Rule ProxyForOneHousehold = new("TK-449", "{0} đã dự thay cho hộ khác. Mỗi người chỉ dự thay cho một hộ.");

    /// <summary>A group meets once a day [PROP]: a second meeting on a day is a slip of the hand.</summary>
    public static readonly Rule OneMeetingADay = new("TK-069", "Tổ đã có cuộc họp vào ngày {0:dd/MM/yyyy}.");
}
