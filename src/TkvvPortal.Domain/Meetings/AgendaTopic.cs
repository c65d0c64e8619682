namespace TkvvPortal.Domain.Meetings;

/// <summary>The content of a group meeting, in the order of the origin article (U Minh Thượng, 01/06/2021).</summary>
public enum AgendaTopic
{
    /// <summary>Quy ước hoạt động của Tổ.</summary>
    ByLaws = 1,

    /// <summary>Quyền và nghĩa vụ của Ban quản lý Tổ.</summary>
    BoardDuties = 2,

    /// <summary>Quyền và nghĩa vụ của tổ viên.</summary>
    MemberDuties = 3,

    /// <summary>Quy trình bình xét cho vay.</summary>
    LendingProcedure = 4,

    /// <summary>Bình xét cho vay.</summary>
    LoanReview = 5,

    /// <summary>Kết nạp tổ viên mới.</summary>
    Admissions = 6,

    /// <summary>Cho tổ viên ra khỏi Tổ.</summary>
    Exits = 7,

    /// <summary>Dư nợ, tiền lãi phải trả và số dư tiền gửi.</summary>
    BalancesAndDues = 8,

    /// <summary>Bảo quản sổ vay vốn và biên lai đã thu lãi có chữ ký.</summary>
    KeepingPapers = 9,

    /// <summary>Nợ đến hạn phân kỳ, nợ đến hạn kỳ cuối.</summary>
    DebtsFallingDue = 10,

    /// <summary>Triển khai văn bản mới.</summary>
    NewDocuments = 11,

    /// <summary>Ghi nhận, giải đáp ý kiến tổ viên.</summary>
    Opinions = 12,
}
