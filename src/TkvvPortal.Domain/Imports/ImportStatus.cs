namespace TkvvPortal.Domain.Imports;

/// <summary>Where an import stands.</summary>
public enum ImportStatus
{
    /// <summary>Read and shown; nothing of it is in the portal yet.</summary>
    Previewed = 1,

    /// <summary>Saved.</summary>
    Applied = 2,

    /// <summary>Saved and taken back.</summary>
    Undone = 3,
}
