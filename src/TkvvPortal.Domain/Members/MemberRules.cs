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

    /// <summary>What was paid or attended in the old group was done by a member of it.</summary>
    public static readonly Rule TransferFollowsLastAct =
        new("TK-161", "Ngày chuyển phải sau ngày {0:dd/MM/yyyy}: hôm đó người này còn nộp tiền hoặc dự họp ở Tổ cũ.");

    /// <summary>A request is decided or withdrawn before its person goes.</summary>
    public static readonly Rule TransferWaitsForRequest =
        new("TK-162", "Người này có đề nghị kết nạp hoặc cho ra đang chờ Tổ quyết định; hãy rút đề nghị trước khi chuyển.");

    /// <summary>Members live where their group is (G03).</summary>
    public static readonly Rule TransferredLiveThere = new("TK-163", "Tổ {0} ở ấp khác với Tổ đang ở; cần xác nhận nơi cư trú.");

    /// <summary>Money taken on the old sheet after the move is not reckoned with in the new group.</summary>
    public static readonly Rule OldSheetIsOpen =
        new("TK-164", "Tổ {0} đã mở bảng kê tháng {1}: từ ngày chuyển không thu tiền của người này trên bảng kê đó nữa.");

    /// <summary>A sheet keeps the members of its opening.</summary>
    public static readonly Rule NewSheetIsOpen = new("TK-165", "Tổ {0} đã mở bảng kê tháng {1}: người chuyển đến chưa có trên bảng kê đó.");
}
