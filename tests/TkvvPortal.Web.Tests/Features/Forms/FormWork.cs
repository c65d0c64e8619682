using AngleSharp.Dom;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Forms;

/// <summary>What tests of forms share: forms as tables of text, on the page and in Word.</summary>
internal static class FormWork
{
    /// <summary>The newest month, or year before this one, for which the form has a paper, and the page of it for all groups in scope.</summary>
    public static async Task<(string Month, HtmlPage Page)> FilledAsync(PortalBrowser browser, string key)
    {
        foreach (var month in Enumerable.Range(0, 11).Select(back => TestTime.Today.AddMonths(-back)).Concat(Enumerable.Range(1, 14).Select(back => TestTime.Today.AddYears(-back))))
        {
            var page = await browser.GetAsync($"/bieu-mau/{key}/in?ky={month:yyyy-MM}");
            if (page.Document.QuerySelector("[data-form]") is not null)
                return ($"{month:yyyy-MM}", page);
        }

        throw new InvalidOperationException($"The demo has nothing to fill {key} from.");
    }

    /// <summary>Every table of a page: its headings, then its rows and totals.</summary>
    public static IReadOnlyList<string> TablesOf(HtmlPage page) =>
        [.. page.Document.QuerySelectorAll("[data-form] table tr").Select(row => string.Join(" | ", row.Children.Select(Text).Where(text => row.Closest("thead") is null || text.Length > 0)))];

    /// <summary>The same of a Word file; throws when the file is not valid.</summary>
    public static IReadOnlyList<string> TablesOf(byte[] content)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(content), false);
        Assert.Empty(new OpenXmlValidator().Validate(file).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        return
        [
            .. file.MainDocumentPart!.Document!.Body!.Elements<Table>().Where(table => table.Descendants<TableBorders>().Any()).SelectMany(table => table.Elements<TableRow>())
                .Select(row => string.Join(" | ", row.Elements<TableCell>().Select(Text).Where(text => !row.Descendants<TableHeader>().Any() || text.Length > 0))),
        ];
    }

    /// <summary>How many sections a Word file has.</summary>
    public static int SectionsOf(byte[] content)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(content), false);
        return file.MainDocumentPart!.Document!.Descendants<SectionProperties>().Count();
    }

    private static string Text(IElement cell) => Clean(cell.TextContent);

    private static string Text(TableCell cell) => Clean(string.Concat(cell.Descendants().Select(part => part switch
    {
        Text text => text.Text,
        Break => " ",
        _ => "",
    })));

    private static string Clean(string text) => string.Join(' ', text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
