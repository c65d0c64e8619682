using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TkvvPortal.Web.Infrastructure.Papers;

/// <summary>One paper in Word: its elements and its section.</summary>
internal static class WordPaper
{
    private const int Short = 11906;
    private const int Long = 16838;
    private const int Margins = 1701 + 1134;

    /// <summary>The elements, head to signatures.</summary>
    public static IEnumerable<OpenXmlElement> Of(Paper paper)
    {
        var width = (paper.IsLandscape ? Long : Short) - Margins;
        return Head(paper, width).Concat(paper.Blocks.SelectMany(block => Of(block, width, paper.IsLandscape)));
    }

    /// <summary>The section: the sheet and its margins, pages counted from 1.</summary>
    public static SectionProperties Section(Paper paper, string footerId) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footerId },
        new SectionType { Val = SectionMarkValues.NextPage },
        paper.IsLandscape ? new PageSize { Width = Long, Height = Short, Orient = PageOrientationValues.Landscape } : new PageSize { Width = Short, Height = Long },
        new PageMargin { Top = 1134, Bottom = 1134, Left = 1701, Right = 1134, Header = 567, Footer = 567, Gutter = 0 },
        new PageNumberType { Start = 1 });

    private static IEnumerable<OpenXmlElement> Head(Paper paper, int width)
    {
        if (paper.Number is not null)
            yield return WordText.Line("Number", $"Mẫu số {paper.Number}");
        var left = width * 2 / 5;
        yield return WordTable.Plain([left, width - left],
        [
            [WordText.Line("Issuer", paper.Issuer), WordText.Line("IssuerUnit", paper.IssuerUnit)],
            [WordText.Line("IssuerUnit", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), WordText.Line("Motto", "Độc lập – Tự do – Hạnh phúc")],
        ]);
        if (paper.Mark is not null)
            yield return WordText.Line("Mark", paper.Mark);
        yield return WordText.Line("Title", paper.Title.ToUpperInvariant());
        if (paper.Subtitle is not null)
            yield return WordText.Line("Subtitle", paper.Subtitle);
    }

    private static IEnumerable<OpenXmlElement> Of(PaperBlock block, int width, bool isWide) => block switch
    {
        PaperText text => text.Lines.Select(line => WordText.Line(text.Style.ToString(), line)),
        PaperBlanks blanks => Enumerable.Range(0, blanks.Count).Select(_ => Dotted(width)),
        PaperTable table => Ruled(table, width, isWide),
        PaperSignatures signatures => [Signed(signatures, width)],
        _ => throw new InvalidOperationException($"Word does not know {block.GetType().Name}."),
    };

    private static Paragraph Dotted(int width) => new(
        new ParagraphProperties(
            new ParagraphStyleId { Val = "Blanks" },
            new Tabs(new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot, Position = width })),
        new Run(new TabChar()));

    private static IEnumerable<OpenXmlElement> Ruled(PaperTable table, int width, bool isWide)
    {
        if (table.Caption is { } caption)
            yield return WordText.Line("Caption", caption);
        yield return WordTable.Ruled(table, width, isWide);
        yield return WordText.Line("End", "");
    }

    private static Table Signed(PaperSignatures signatures, int width) => WordTable.Plain(
        [.. signatures.People.Select(_ => width / signatures.People.Count)],
        [.. signatures.People.Select(one => new[] { WordText.Line("SignTitle", one.Title), WordText.Line("SignHint", one.Hint), WordText.Line("SignName", one.Name ?? "") })]);
}
