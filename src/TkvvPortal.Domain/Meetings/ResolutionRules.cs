using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Meetings;

/// <summary>Rules of what a meeting resolves about the group, in the order of <c>docs/business-rules.md</c>.</summary>
public static class ResolutionRules
{
    /// <summary>What is put to the vote is complete.</summary>
    public static readonly Rule MotionIsComplete = new("TK-490", "Hãy nhập đủ nội dung biểu quyết: mức gửi, toàn văn quy ước, hoặc Tổ trưởng và Tổ phó là hai người.");

    /// <summary>What took effect is not voted on again.</summary>
    public static readonly Rule IsSettled = new("TK-491", "Nghị quyết này đã có hiệu lực cùng biên bản.");

    /// <summary>Nobody votes who is not there.</summary>
    public static readonly Rule VotesWithinPresent = new("TK-492", "Có {0} phiếu nhưng chỉ {1} tổ viên dự họp.");

    /// <summary>The commune's approval has number and day, not before the meeting and not after today.</summary>
    public static readonly Rule ApprovalIsWhole = new("TK-493", "Số và ngày văn bản của UBND xã phải có đủ, từ ngày họp {0:dd/MM/yyyy} đến hôm nay.");

    /// <summary>Of those who are elected it is declared what would keep them from the board.</summary>
    public static readonly Rule BoardIsDeclared = new("TK-494", "Hãy xác nhận hai người được bầu không thuộc trường hợp không được vào Ban quản lý.");
}
