using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Imports;

/// <summary>Lần nhập liệu: one file read for the whole office, shown, and then saved or not.</summary>
public sealed class ImportRun : IHaveVersion
{
    private ImportRun()
    {
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <summary>What the file holds.</summary>
    public ImportKind Kind { get; private set; }

    /// <summary>The name of the file.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>SHA-256 of the content, hexadecimal.</summary>
    public string FileHash { get; private set; } = "";

    /// <summary>The data date given with the file; none when the rows or the name say it.</summary>
    public DateOnly? DataDate { get; private set; }

    /// <summary>Where it stands.</summary>
    public ImportStatus Status { get; private set; } = ImportStatus.Previewed;

    /// <summary>Rows that add something.</summary>
    public int New { get; private set; }

    /// <summary>Rows that change something.</summary>
    public int Changed { get; private set; }

    /// <summary>Rows the portal already agrees with.</summary>
    public int Unchanged { get; private set; }

    /// <summary>Rows left out for a reason that is no mistake.</summary>
    public int Ignored { get; private set; }

    /// <summary>Rows that break a rule.</summary>
    public int Refused { get; private set; }

    /// <summary>Rows by outcome.</summary>
    public ImportCounts Counts => new(New, Changed, Unchanged, Ignored, Refused);

    /// <summary>A digest of everything the preview said; the same file against the same data gives the same one.</summary>
    public string Digest { get; private set; } = "";

    /// <summary>Remarks about the file as a whole, a line each.</summary>
    public string Remarks { get; private set; } = "";

    /// <summary>The instant the file was read.</summary>
    public DateTime ReadAtUtc { get; private set; }

    /// <summary>Who read it.</summary>
    public string ReadByName { get; private set; } = "";

    /// <summary>The instant it was saved.</summary>
    public DateTime? AppliedAtUtc { get; private set; }

    /// <summary>The instant it was taken back.</summary>
    public DateTime? UndoneAtUtc { get; private set; }

    /// <summary>Who took it back.</summary>
    public string? UndoneByName { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <summary>Records that a file was read and shown.</summary>
    public static ImportRun Read(Guid id, ImportKind kind, string fileName, string fileHash, DateOnly? dataDate, DateTime atUtc, string byName) => new()
    {
        Id = id, Kind = kind, FileName = fileName, FileHash = fileHash, DataDate = dataDate, ReadAtUtc = atUtc, ReadByName = byName,
    };

    /// <summary>Takes over what the preview found.</summary>
    public void Found(ImportCounts counts, string digest, string remarks)
    {
        (New, Changed, Unchanged, Ignored, Refused) = (counts.New, counts.Changed, counts.Unchanged, counts.Ignored, counts.Refused);
        (Digest, Remarks) = (digest, remarks);
    }

    /// <summary>Marks the file as saved; throws TK-217 when rows are refused that were not to be skipped, TK-218 when the preview is out of date.</summary>
    public void Apply(string digest, bool skipRefused, DateTime atUtc)
    {
        if (Digest != digest)
            throw new RuleViolationException(ImportRules.PreviewStillHolds);
        if (Refused > 0 && !skipRefused)
            throw new RuleViolationException(ImportRules.RefusedRowsAreSkippedKnowingly, Refused);
        (Status, AppliedAtUtc) = (ImportStatus.Applied, atUtc);
    }

    /// <summary>Marks the import as taken back; throws TK-219 when a later one of its kind stands.</summary>
    public void Undo(bool isLastOfKind, DateTime atUtc, string byName)
    {
        if (Status != ImportStatus.Applied || !isLastOfKind)
            throw new RuleViolationException(ImportRules.OnlyLastIsUndone);
        (Status, UndoneAtUtc, UndoneByName) = (ImportStatus.Undone, atUtc, byName);
    }
}
