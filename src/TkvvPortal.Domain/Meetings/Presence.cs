namespace TkvvPortal.Domain.Meetings;

/// <summary>How a member or official took part.</summary>
public enum Presence
{
    /// <summary>Có mặt.</summary>
    Present = 1,

    /// <summary>Vắng.</summary>
    Absent = 2,

    /// <summary>Người khác dự thay: a member represented, an official substituted.</summary>
    Replaced = 3,
}
