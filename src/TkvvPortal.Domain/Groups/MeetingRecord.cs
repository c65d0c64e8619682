namespace TkvvPortal.Domain.Groups;

/// <summary>What a month left behind of a group's regular meeting.</summary>
public enum MeetingRecord
{
    /// <summary>Nothing was planned.</summary>
    None = 0,

    /// <summary>At least one meeting was minuted and closed.</summary>
    Closed = 1,

    /// <summary>A meeting was planned, its minutes are not closed.</summary>
    NotMinuted = 2,

    /// <summary>The meeting was recorded as not held.</summary>
    NotHeld = 3,
}
