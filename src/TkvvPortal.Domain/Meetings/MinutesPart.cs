namespace TkvvPortal.Domain.Meetings;

/// <summary>In which part somebody signs minutes.</summary>
public enum MinutesPart
{
    /// <summary>Chủ trì.</summary>
    Chair = 1,

    /// <summary>Thư ký.</summary>
    Secretary = 2,
}
