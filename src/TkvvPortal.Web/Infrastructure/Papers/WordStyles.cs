using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TkvvPortal.Web.Infrastructure.Papers;

/// <summary>The styles of Word papers: what is said once here need not be said in every cell. Sizes are half points, distances twentieths of a point.</summary>
internal static class WordStyles
{
    private const string Font = "Times New Roman";

    public static Styles All() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Font, HighAnsi = Font, EastAsia = Font, ComplexScript = Font }, new FontSize { Val = "26" }, new FontSizeComplexScript { Val = "26" }, new Languages { Val = "vi-VN" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(Spacing(0, 60)))),
        Style("Normal", JustificationValues.Left, 26, isDefault: true),
        Style("Prose", JustificationValues.Both, 26),
        Style("Part", JustificationValues.Left, 26, bold: true, before: 160, keep: true),
        Style("Point", JustificationValues.Left, 26, bold: true, italic: true, before: 80, keep: true),
        Style("Small", JustificationValues.Both, 24),
        Style("Centred", JustificationValues.Center, 26),
        Style("PlaceDate", JustificationValues.Right, 26, italic: true, before: 120, keep: true),
        Style("Title", JustificationValues.Center, 30, bold: true, before: 160, keep: true),
        Style("Subtitle", JustificationValues.Center, 26, italic: true, after: 120),
        Style("Number", JustificationValues.Right, 24),
        Style("Mark", JustificationValues.Center, 72, bold: true, colour: "B0241C"),
        Style("Issuer", JustificationValues.Center, 24, after: 0),
        Style("IssuerUnit", JustificationValues.Center, 24, bold: true, after: 0),
        Style("Motto", JustificationValues.Center, 26, bold: true, underline: true, after: 0),
        Style("Caption", JustificationValues.Left, 24, italic: true, before: 80, keep: true),
        Style("Blanks", JustificationValues.Left, 26),
        Style("SignTitle", JustificationValues.Center, 26, bold: true, before: 160, after: 0, keep: true),
        Style("SignHint", JustificationValues.Center, 22, italic: true, after: 0, keep: true),
        Style("SignName", JustificationValues.Center, 26, bold: true, before: 800),
        Style("Footer", JustificationValues.Center, 20),
        Style("End", JustificationValues.Left, 2, after: 0),
        Style("Head", JustificationValues.Center, 24, bold: true, after: 0), Style("HeadWide", JustificationValues.Center, 22, bold: true, after: 0),
        Style("Text", JustificationValues.Left, 24, after: 0), Style("TextWide", JustificationValues.Left, 22, after: 0),
        Style("Figure", JustificationValues.Right, 24, after: 0), Style("FigureWide", JustificationValues.Right, 22, after: 0),
        Style("Middle", JustificationValues.Center, 24, after: 0), Style("MiddleWide", JustificationValues.Center, 22, after: 0));

    /// <summary>A paragraph of a style.</summary>
    public static ParagraphProperties Named(string style) => new(new ParagraphStyleId { Val = style });

    private static Style Style(
        string name, JustificationValues justification, int size, bool bold = false, bool italic = false, bool underline = false, int before = 0, int after = 60,
        bool keep = false, bool isDefault = false, string? colour = null)
    {
        var paragraph = new StyleParagraphProperties();
        if (keep)
            paragraph.Append(new KeepNext());
        paragraph.Append(Spacing(before, after), new Justification { Val = justification });
        var run = new StyleRunProperties();
        if (bold)
            run.Append(new Bold());
        if (italic)
            run.Append(new Italic());
        if (colour is not null)
            run.Append(new Color { Val = colour });
        run.Append(new FontSize { Val = Text(size) }, new FontSizeComplexScript { Val = Text(size) });
        if (underline)
            run.Append(new Underline { Val = UnderlineValues.Single });
        return new Style(new StyleName { Val = name }, paragraph, run) { Type = StyleValues.Paragraph, StyleId = name, Default = isDefault ? OnOffValue.FromBoolean(true) : null };
    }

    private static SpacingBetweenLines Spacing(int before, int after) =>
        new() { Before = Text(before), After = Text(after), Line = "259", LineRule = LineSpacingRuleValues.Auto };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
