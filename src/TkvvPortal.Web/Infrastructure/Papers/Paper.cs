namespace TkvvPortal.Web.Infrastructure.Papers;

/// <summary>
/// An official paper as plain data, between the query that filled it and the renderers: .docx (<see cref="WordFile"/>) and the page to print
/// (<c>_Paper.cshtml</c>) show the same cells because neither knows anything else.
/// </summary>
/// <param name="Number">Mẫu số, such as 13/TD; none for a paper without a number.</param>
/// <param name="Title">The title, in the words of the form.</param>
/// <param name="Blocks">What stands below the title, in order.</param>
public sealed record Paper(string? Number, string Title, IReadOnlyList<PaperBlock> Blocks)
{
    /// <summary>Who issues it.</summary>
    public string Issuer { get; init; } = "NGÂN HÀNG CHÍNH SÁCH XÃ HỘI";

    /// <summary>The unit of who issues it.</summary>
    public string IssuerUnit { get; init; } = "PGD U MINH THƯỢNG";

    /// <summary>What stands under the title.</summary>
    public string? Subtitle { get; init; }

    /// <summary>A word across the head, such as DỰ THẢO.</summary>
    public string? Mark { get; init; }

    /// <summary>Whether the sheet lies on its long side.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>Its tables.</summary>
    public IEnumerable<PaperTable> Tables => Blocks.OfType<PaperTable>();
}

/// <summary>A part of a paper.</summary>
public abstract record PaperBlock;

/// <summary>Text; a line break begins a new paragraph.</summary>
/// <param name="Style">How it is set.</param>
/// <param name="Words">The words.</param>
public sealed record PaperText(PaperStyle Style, string Words) : PaperBlock
{
    /// <summary>The paragraphs.</summary>
    public IReadOnlyList<string> Lines { get; } = Words.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>How a text is set.</summary>
public enum PaperStyle
{
    /// <summary>Running text.</summary>
    Prose,

    /// <summary>The heading of a part.</summary>
    Part,

    /// <summary>The heading of a point.</summary>
    Point,

    /// <summary>A note or a line of facts, smaller.</summary>
    Small,

    /// <summary>In the middle.</summary>
    Centred,

    /// <summary>Place and date, on the right.</summary>
    PlaceDate,
}

/// <summary>Lines that are filled in by hand.</summary>
/// <param name="Count">How many.</param>
public sealed record PaperBlanks(int Count) : PaperBlock;

/// <summary>Where people sign, side by side.</summary>
/// <param name="People">From left to right.</param>
public sealed record PaperSignatures(IReadOnlyList<PaperSignature> People) : PaperBlock;

/// <summary>A place for a signature.</summary>
/// <param name="Title">In what capacity.</param>
/// <param name="Hint">How.</param>
/// <param name="Name">The name, where it is known.</param>
public sealed record PaperSignature(string Title, string Hint, string? Name);
