using TkvvPortal.Domain.Groups;

namespace TkvvPortal.Web.Texts;

/// <summary>The Vietnamese titles of what happens in the life of a group.</summary>
public static class GroupEventKindTitles
{
    /// <summary>The title people use.</summary>
    public static string Title(this GroupEventKind kind) => kind switch
    {
        GroupEventKind.Founded => "Thành lập",
        GroupEventKind.Started => "Bắt đầu hoạt động",
        GroupEventKind.Suspended => "Tạm ngừng",
        GroupEventKind.Resumed => "Hoạt động lại",
        GroupEventKind.BoardElected => "Ban quản lý",
        GroupEventKind.MeetingChanged => "Đổi lịch họp",
        GroupEventKind.MandateChanged => "Đổi nội dung ủy nhiệm",
        GroupEventKind.BylawsAmended => "Quy ước hoạt động",
        GroupEventKind.HandedOver => "Bàn giao Tổ trưởng",
        GroupEventKind.Dissolved => "Giải thể",
        GroupEventKind.Split => "Tách tổ",
        GroupEventKind.Merged => "Sáp nhập vào tổ khác",
        GroupEventKind.TookOver => "Nhận tổ sáp nhập",
        GroupEventKind.MemberMovedOut => "Tổ viên chuyển đi",
        GroupEventKind.MemberMovedIn => "Tổ viên chuyển đến",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
