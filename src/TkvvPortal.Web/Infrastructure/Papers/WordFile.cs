using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TkvvPortal.Web.Infrastructure.Papers;

/// <summary>
/// Papers as one .docx: A4, Times New Roman, margins 2/2/3/2 cm, page numbers (specification §2.2), every paper in a section of its own.
/// Papers are written as they come, so that a whole commune needs no more memory than its text.
/// </summary>
public static class WordFile
{
    /// <summary>The type browsers know it by.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Writes papers into a stream that can be read and sought.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="papers">The papers.</param>
    /// <param name="written">Told after every paper how many are written.</param>
    public static void Write(Stream stream, IEnumerable<Paper> papers, Action<int>? written = null)
    {
        using var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        var main = file.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.All();
        var footer = main.AddNewPart<FooterPart>();
        footer.Footer = new Footer(new Paragraph(WordStyles.Named("Footer"), WordText.Run("Trang "), new SimpleField(WordText.Run("1")) { Instruction = "PAGE" }));
        var footerId = main.GetIdOfPart(footer);
        using var writer = OpenXmlWriter.Create(main);
        writer.WriteStartElement(new Document());
        writer.WriteStartElement(new Body());
        SectionProperties? section = null;
        foreach (var (index, paper) in papers.Index())
        {
            if (section is not null)
                writer.WriteElement(new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "End" }, section)));
            foreach (var element in WordPaper.Of(paper))
                writer.WriteElement(element);
            section = WordPaper.Section(paper, footerId);
            written?.Invoke(index + 1);
        }

        if (section is not null)
            writer.WriteElement(section);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    /// <summary>Papers as the content of a file.</summary>
    public static byte[] ToBytes(IEnumerable<Paper> papers)
    {
        using var stream = new MemoryStream();
        Write(stream, papers);
        return stream.ToArray();
    }
}
