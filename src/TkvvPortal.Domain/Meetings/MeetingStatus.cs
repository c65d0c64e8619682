namespace TkvvPortal.Domain.Meetings;

/// <summary>Where a meeting stands (specification §11.2).</summary>
public enum MeetingStatus
{
    /// <summary>Đã lên lịch.</summary>
    Planned = 1,

    /// <summary>Đang ghi biên bản.</summary>
    Drafting = 2,

    /// <summary>Đã khóa biên bản.</summary>
    Closed = 3,

    /// <summary>Không họp, with a reason.</summary>
    NotHeld = 4,
}
