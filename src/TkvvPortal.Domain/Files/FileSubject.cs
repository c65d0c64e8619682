namespace TkvvPortal.Domain.Files;

/// <summary>What a group's file belongs to.</summary>
public enum FileSubject
{
    /// <summary>Bản quét, ảnh biên bản đã ký of a meeting.</summary>
    Minutes = 1,

    /// <summary>Tệp kèm theo ý kiến.</summary>
    Petition = 2,
}
