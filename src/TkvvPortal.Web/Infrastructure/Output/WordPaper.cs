using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TkvvPortal.Web.Infrastructure.Output;

/// <summary>An official paper as .docx: A4, Times New Roman 13 pt, margins 2/2/3/2 cm, page numbers (specification §2.2).</summary>
public sealed class WordPaper
{
    private const int PageWidth = 11906;
    private const int PageHeight = 16838;
    private const int TextWidth = 9071;

    private readonly Body _body = new();

    /// <summary>Quốc hiệu, with who issues the paper on the left.</summary>
    public WordPaper National(string issuer, string unit)
    {
        var left = new[] { Line(issuer, JustificationValues.Center, false, 24), Line(unit, JustificationValues.Center, true, 24) };
        var right = new[] { Line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", JustificationValues.Center, true, 24), Line("Độc lập – Tự do – Hạnh phúc", JustificationValues.Center, true, 26) };
        _body.Append(WordTables.Plain([3600, TextWidth - 3600], [[left, right]]));
        return this;
    }

    /// <summary>The title of the paper.</summary>
    public WordPaper Title(string text) => Add(Line(text.ToUpperInvariant(), JustificationValues.Center, true, 30, before: 240));

    /// <summary>What stands under the title.</summary>
    public WordPaper Subtitle(string text) => Add(Line(text, JustificationValues.Center, false, 26, isItalic: true));

    /// <summary>A part of the paper.</summary>
    public WordPaper Part(string text) => Add(Line(text, JustificationValues.Left, true, 26, before: 160, keep: true));

    /// <summary>A point within a part.</summary>
    public WordPaper Point(string text) => Add(Line(text, JustificationValues.Left, true, 26, isItalic: true, before: 80, keep: true));

    /// <summary>Text; line breaks begin new paragraphs.</summary>
    public WordPaper Text(string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            Add(Line(line, JustificationValues.Both, false, 26));
        return this;
    }

    /// <summary>A table with a heading row that repeats on every page.</summary>
    /// <param name="widths">Shares of the width, in the order of the columns.</param>
    /// <param name="head">The heading row.</param>
    /// <param name="rows">The rows.</param>
    public WordPaper Table(int[] widths, string[] head, IEnumerable<string[]> rows)
    {
        var unit = TextWidth / (double)widths.Sum();
        _body.Append(WordTables.Ruled([.. widths.Select(width => (int)(width * unit))], head, rows));
        return this;
    }

    /// <summary>Where people sign, side by side: title, how, and the name where it is known.</summary>
    public WordPaper Signatures(params (string Title, string? Name)[] people)
    {
        var cells = people.Select(one => new[]
        {
            Line(one.Title, JustificationValues.Center, true, 26, before: 240), Line("(Ký, ghi rõ họ tên)", JustificationValues.Center, false, 24, isItalic: true),
            Line("", JustificationValues.Center, false, 26), Line("", JustificationValues.Center, false, 26), Line("", JustificationValues.Center, false, 26),
            Line(one.Name ?? "", JustificationValues.Center, true, 26),
        }).ToArray();
        _body.Append(WordTables.Plain([.. people.Select(_ => TextWidth / people.Length)], [cells]));
        return this;
    }

    /// <summary>The next part begins on a page of its own.</summary>
    public WordPaper NewPage() => Add(new Paragraph(new Run(new Break { Type = BreakValues.Page })));

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = new Footer(new Paragraph(
                new ParagraphProperties(new Justification { Val = JustificationValues.Center }), WordTables.Run("Trang ", false, 20, false),
                new SimpleField(WordTables.Run("1", false, 20, false)) { Instruction = "PAGE" }));
            _body.Append(new SectionProperties(
                new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
                new PageSize { Width = PageWidth, Height = PageHeight },
                new PageMargin { Top = 1134, Bottom = 1134, Left = 1701, Right = 1134, Header = 567, Footer = 567 }));
            main.Document = new Document(_body);
        }

        return stream.ToArray();
    }

    private WordPaper Add(Paragraph paragraph)
    {
        _body.Append(paragraph);
        return this;
    }

    private static Paragraph Line(string text, JustificationValues justification, bool isBold, int size, bool isItalic = false, int before = 0, bool keep = false) =>
        WordTables.Line(text, justification, isBold, size, isItalic, before, keep);
}
