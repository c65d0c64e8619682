namespace TkvvPortal.Domain.Meetings;

/// <summary>The Vietnamese titles of the agenda, as the minutes print them.</summary>
public static class AgendaTopics
{
    private static readonly Dictionary<AgendaTopic, string> Titles = new()
    {
        [AgendaTopic.ByLaws] = "Quán triệt quy ước hoạt động của Tổ",
        [AgendaTopic.BoardDuties] = "Quyền và nghĩa vụ của Ban quản lý Tổ",
        [AgendaTopic.MemberDuties] = "Quyền và nghĩa vụ của tổ viên",
        [AgendaTopic.LendingProcedure] = "Quy trình bình xét cho vay",
        [AgendaTopic.LoanReview] = "Bình xét cho vay",
        [AgendaTopic.Admissions] = "Kết nạp tổ viên mới",
        [AgendaTopic.Exits] = "Cho tổ viên ra khỏi Tổ",
        [AgendaTopic.BalancesAndDues] = "Thông báo dư nợ, lãi phải trả và số dư tiền gửi",
        [AgendaTopic.KeepingPapers] = "Bảo quản sổ vay vốn và biên lai có chữ ký của Tổ trưởng",
        [AgendaTopic.DebtsFallingDue] = "Thông báo nợ đến hạn phân kỳ, nợ đến hạn kỳ cuối",
        [AgendaTopic.NewDocuments] = "Triển khai văn bản mới",
        [AgendaTopic.Opinions] = "Ghi nhận, giải đáp ý kiến tổ viên",
    };

    /// <summary>The title of a topic.</summary>
    public static string Title(AgendaTopic topic) => Titles[topic];

    /// <summary>All topics in order: the default agenda.</summary>
    public static IReadOnlyList<AgendaTopic> Default { get; } = Enum.GetValues<AgendaTopic>();
}
