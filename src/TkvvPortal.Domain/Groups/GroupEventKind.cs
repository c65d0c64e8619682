namespace TkvvPortal.Domain.Groups;

/// <summary>What happened in the life of a group.</summary>
public enum GroupEventKind
{
    /// <summary>Thành lập (10A).</summary>
    Founded = 1,

    /// <summary>Bắt đầu hoạt động, after the commune's approval.</summary>
    Started = 2,

    /// <summary>Tạm ngừng.</summary>
    Suspended = 3,

    /// <summary>Hoạt động lại.</summary>
    Resumed = 4,

    /// <summary>Bầu, thay đổi Ban quản lý (10B).</summary>
    BoardElected = 5,

    /// <summary>Đổi ngày, giờ, nơi họp.</summary>
    MeetingChanged = 6,

    /// <summary>Đổi nội dung ủy nhiệm (11/TD) or the minimum deposit (10C/TD).</summary>
    MandateChanged = 7,

    /// <summary>Ban hành, sửa đổi quy ước.</summary>
    BylawsAmended = 8,

    /// <summary>Bàn giao Tổ trưởng.</summary>
    HandedOver = 9,

    /// <summary>Giải thể.</summary>
    Dissolved = 10,

    /// <summary>Tách: some members founded a group of their own.</summary>
    Split = 11,

    /// <summary>Sáp nhập vào Tổ khác.</summary>
    Merged = 12,

    /// <summary>Nhận Tổ khác sáp nhập vào.</summary>
    TookOver = 13,

    /// <summary>Tổ viên chuyển đi.</summary>
    MemberMovedOut = 20,

    /// <summary>Tổ viên chuyển đến.</summary>
    MemberMovedIn = 21,
}
