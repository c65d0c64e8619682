namespace TkvvPortal.Domain.Imports;

/// <summary>What an import does with one row of the file.</summary>
public enum ImportOutcome
{
    /// <summary>Something that was not there is added.</summary>
    New = 1,

    /// <summary>Something that was there gets other values.</summary>
    Changed = 2,

    /// <summary>The portal already says the same.</summary>
    Unchanged = 3,

    /// <summary>Left out for a reason that is no mistake: a repeated row, older figures, a saver without a group.</summary>
    Ignored = 4,

    /// <summary>Refused: a rule is broken. Nothing of the file is saved unless such rows are skipped.</summary>
    Refused = 5,
}
