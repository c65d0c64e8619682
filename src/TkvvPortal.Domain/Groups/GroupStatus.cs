namespace TkvvPortal.Domain.Groups;

/// <summary>The life of a group (specification §11.2).</summary>
public enum GroupStatus
{
    /// <summary>Đang hoạt động.</summary>
    Active = 1,

    /// <summary>Tạm ngừng.</summary>
    Suspended = 2,

    /// <summary>Đã giải thể.</summary>
    Closed = 3,

    /// <summary>Dự kiến: founded, not yet approved and at work.</summary>
    Planned = 4,
}
