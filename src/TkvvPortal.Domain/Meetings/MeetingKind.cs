namespace TkvvPortal.Domain.Meetings;

/// <summary>Whether a meeting is the regular one or called for a purpose.</summary>
public enum MeetingKind
{
    /// <summary>Họp định kỳ.</summary>
    Regular = 1,

    /// <summary>Họp đột xuất.</summary>
    Extraordinary = 2,
}
