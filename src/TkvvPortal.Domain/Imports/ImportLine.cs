namespace TkvvPortal.Domain.Imports;

/// <summary>What an import says about one row of its file; rows without anything to say are not kept.</summary>
/// <param name="runId">The import.</param>
/// <param name="number">The row in the file, from 1.</param>
/// <param name="outcome">What happens with it.</param>
/// <param name="key">The code of the row.</param>
/// <param name="detail">Old and new values, or why it is refused or left out.</param>
/// <param name="notes">What to look at, although the row is taken.</param>
/// <param name="source">The cells of a refused row as comma-separated text, to be corrected and sent again.</param>
public sealed class ImportLine(Guid runId, int number, ImportOutcome outcome, string key, string detail, string notes, string source)
{
    /// <summary>The import.</summary>
    public Guid RunId { get; private set; } = runId;

    /// <summary>The row in the file, from 1.</summary>
    public int Number { get; private set; } = number;

    /// <summary>What happens with it.</summary>
    public ImportOutcome Outcome { get; private set; } = outcome;

    /// <summary>The code of the row.</summary>
    public string Key { get; private set; } = key;

    /// <summary>Old and new values, or why it is refused or left out.</summary>
    public string Detail { get; private set; } = detail;

    /// <summary>What to look at, although the row is taken.</summary>
    public string Notes { get; private set; } = notes;

    /// <summary>The cells of a refused row.</summary>
    public string Source { get; private set; } = source;
}
