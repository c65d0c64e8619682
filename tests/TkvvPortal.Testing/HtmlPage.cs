using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace TkvvPortal.Testing;

/// <summary>What a browser got: a status, and mostly a page.</summary>
public sealed class HtmlPage
{
    private HtmlPage(PortalBrowser browser, HttpResponseMessage response, string html)
    {
        Browser = browser;
        Status = response.StatusCode;
        Url = response.RequestMessage!.RequestUri!.PathAndQuery;
        Headers = response.Headers.Concat(response.Content.Headers).ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase);
        Html = html;
        Document = new HtmlParser().ParseDocument(html);
    }

    /// <summary>The browser that shows it.</summary>
    public PortalBrowser Browser { get; }

    /// <summary>The status code.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>Path and query that were asked for.</summary>
    public string Url { get; }

    /// <summary>All headers of the answer.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>Where a redirect leads, as path and query; none when it is no redirect.</summary>
    public string? Location => (int)Status is >= 300 and < 400 && Headers.TryGetValue("Location", out var location)
        ? new Uri(new Uri("http://localhost"), location).PathAndQuery
        : null;

    /// <summary>The body as sent.</summary>
    public string Html { get; }

    /// <summary>The page.</summary>
    public IHtmlDocument Document { get; }

    /// <summary>The text of the main part with single spaces.</summary>
    public string MainText => Clean((Document.QuerySelector("main") ?? Document.Body)?.TextContent);

    /// <summary>The first heading.</summary>
    public string Heading => Clean(Document.QuerySelector("h1")?.TextContent);

    /// <summary>The messages of the error summary.</summary>
    public IReadOnlyList<string> Errors => Texts("[data-error-summary] li");

    /// <summary>The message shown once after something was done.</summary>
    public string Notice => Clean(Document.QuerySelector(".notice-good")?.TextContent);

    /// <summary>The message at a field, such as <c>Form.Rows[0].Interest</c>; empty without one.</summary>
    public string ErrorAt(string field) => Clean(
        Document.QuerySelectorAll("[data-valmsg-for]").FirstOrDefault(e => e.GetAttribute("data-valmsg-for") == field)?.TextContent);

    /// <summary>The one form that the selector finds: the form itself or something in it.</summary>
    public HtmlForm Form(string selector = "main form[method=post]")
    {
        var forms = Document.QuerySelectorAll(selector).Select(e => e as IHtmlFormElement ?? (e as IHtmlElement)?.Closest("form") as IHtmlFormElement)
            .OfType<IHtmlFormElement>().Distinct().ToList();
        return forms.Count == 1 ? new HtmlForm(this, forms[0]) : throw new InvalidOperationException($"'{selector}' finds {forms.Count} forms in {this}");
    }

    /// <summary>Every form of the page.</summary>
    public IReadOnlyList<HtmlForm> Forms() => [.. Document.Forms.Select(form => new HtmlForm(this, form))];

    /// <summary>The texts of all elements found, with single spaces.</summary>
    public IReadOnlyList<string> Texts(string selector) => [.. Document.QuerySelectorAll(selector).Select(e => Clean(e.TextContent))];

    /// <summary>The text of the one element found.</summary>
    public string Text(string selector) => Texts(selector) is [var one] ? one : throw new InvalidOperationException($"'{selector}' is not one element in {this}");

    /// <summary>The addresses of the links found.</summary>
    public IReadOnlyList<string> Links(string selector = "a") => [.. Document.QuerySelectorAll(selector).Select(e => e.GetAttribute("href")).OfType<string>()];

    /// <summary>Throws, showing the page, when the status is another one.</summary>
    public HtmlPage Expect(HttpStatusCode status) =>
        Status == status ? this : throw new InvalidOperationException($"Expected {(int)status}, but {this}");

    public override string ToString() => $"{Url} answered {(int)Status} {Location}: {MainText}";

    internal static string Clean(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    internal static async Task<HtmlPage> ReadAsync(PortalBrowser browser, HttpResponseMessage response) =>
        new(browser, response, await response.Content.ReadAsStringAsync());
}
