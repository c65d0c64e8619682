namespace TkvvPortal.Domain.Watching;

/// <summary>What was done with a row of a watch list.</summary>
public enum WatchMarkKind
{
    /// <summary>Ghi chú.</summary>
    Noted = 1,

    /// <summary>Giao người theo dõi.</summary>
    Assigned = 2,

    /// <summary>Hoãn theo dõi đến một ngày.</summary>
    Snoozed = 3,

    /// <summary>Thôi hoãn, theo dõi tiếp.</summary>
    Resumed = 4,
}
