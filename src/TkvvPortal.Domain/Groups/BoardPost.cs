namespace TkvvPortal.Domain.Groups;

/// <summary>A post on the board.</summary>
public enum BoardPost
{
    /// <summary>Tổ trưởng.</summary>
    Leader = 1,

    /// <summary>Tổ phó.</summary>
    Deputy = 2,
}
