using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Members;

/// <summary>Rules of members, in the order of <c>docs/business-rules.md</c>.</summary>
public static class MemberRules
{
    /// <summary>Identifiers of the bank (specification §7.1).</summary>
    public static readonly Rule CustomerCodeIsTenDigits = new("TK-010", "Mã khách hàng gồm đúng 10 chữ số.");

    /// <summary>A stay in a group ends on or after the day it begins.</summary>
    public static readonly Rule LeavesAfterJoining = new("TK-011", "Ngày ra tổ phải từ ngày vào tổ trở đi.");

    /// <summary>A stay that has ended is history: it is neither ended again nor moved.</summary>
    public static readonly Rule StayHasEnded = new("TK-140", "Tổ viên đã ra khỏi Tổ này từ ngày {0:dd/MM/yyyy}.");

    /// <summary>A person moves to another group, which is at work and which they are not in yet.</summary>
    public static readonly Rule MovesToAnotherGroup = new("TK-141", "Chỉ chuyển sang một Tổ khác đang hoạt động mà người đó chưa là tổ viên.");

    /// <summary>The board of a group are its members: who leaves hands over first.</summary>
    public static readonly Rule BoardMemberStays =
        new("TK-142", "Người đang giữ chức vụ trong Ban quản lý Tổ phải thôi giữ chức vụ trước khi rời Tổ.");
}
