using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TkvvPortal.Web.Infrastructure.Papers;

/// <summary>Words of a Word paper.</summary>
internal static class WordText
{
    /// <summary>A piece of text; line breaks stay.</summary>
    public static Run Run(string text, bool bold = false)
    {
        var run = new Run();
        if (bold)
            run.Append(new RunProperties(new Bold()));
        foreach (var (index, line) in text.Split('\n').Index())
        {
            if (index > 0)
                run.Append(new Break());
            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    /// <summary>A paragraph of a style.</summary>
    public static Paragraph Line(string style, string text, bool bold = false) =>
        text.Length == 0 ? new Paragraph(WordStyles.Named(style)) : new Paragraph(WordStyles.Named(style), Run(text, bold));
}
