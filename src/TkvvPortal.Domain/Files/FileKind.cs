namespace TkvvPortal.Domain.Files;

/// <summary>What a file may be; found by its content, never by its name.</summary>
public enum FileKind
{
    /// <summary>PDF.</summary>
    Pdf = 1,

    /// <summary>JPEG.</summary>
    Jpeg = 2,

    /// <summary>PNG.</summary>
    Png = 3,
}
