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
        GroupEventKind.MeetingChanged => "Lịch họp",
        GroupEventKind.MandateChanged => "Ủy nhiệm",
        GroupEventKind.BylawsAmended => "Quy ước hoạt động",
        GroupEventKind.Split => "Tách tổ",
        GroupEventKind.Merged => "Sáp nhập",
        GroupEventKind.TookOver => "Nhận sáp nhập",
        GroupEventKind.Dissolved => "Giải thể",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
