namespace TkvvPortal.Data.Imports;

/// <summary>Where an import is.</summary>
/// <param name="Stage">What is being done.</param>
/// <param name="Done">Rows done in this stage.</param>
/// <param name="Total">Rows of this stage; 0 while nobody knows.</param>
public sealed record ImportStep(ImportStage Stage, int Done, int Total);

/// <summary>What an import does one after another.</summary>
public enum ImportStage
{
    /// <summary>The file is unpacked and its heading looked for.</summary>
    Reading,

    /// <summary>Its rows are held against the portal.</summary>
    Comparing,

    /// <summary>What it found is written.</summary>
    Writing,
}
