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
}
