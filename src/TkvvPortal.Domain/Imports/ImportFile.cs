namespace TkvvPortal.Domain.Imports;

/// <summary>The bytes of an import: the file until it is saved, then what is needed to take it back.</summary>
/// <param name="runId">The import.</param>
/// <param name="content">The file.</param>
/// <param name="header">The heading row as comma-separated text, for the file of refused rows.</param>
public sealed class ImportFile(Guid runId, byte[]? content, string header)
{
    /// <summary>The import.</summary>
    public Guid RunId { get; private set; } = runId;

    /// <summary>The file; gone as soon as it is saved.</summary>
    public byte[]? Content { get; private set; } = content;

    /// <summary>The heading row.</summary>
    public string Header { get; private set; } = header;

    /// <summary>Old values of what the import changed and keys of what it added, compressed; none before it is saved or once taken back.</summary>
    public byte[]? Undo { get; private set; }

    /// <summary>Replaces the file by what is needed to take the import back.</summary>
    public void Keep(byte[]? undo) => (Content, Undo) = (null, undo);
}
