using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace TkvvPortal.Benchmarks.Http;

/// <summary>The fields a browser would post from a page's form.</summary>
internal sealed class PostedForm
{
    private readonly Dictionary<string, string> _fields;

    private PostedForm(Dictionary<string, string> fields) => _fields = fields;

    public IReadOnlyDictionary<string, string> Fields => _fields;

    /// <summary>The post form of a page, or the one with a given action where there are several.</summary>
    public static async Task<PostedForm> OfAsync(string html, string? action = null)
    {
        using var page = await new HtmlParser().ParseDocumentAsync(html);
        var form = page.Forms.FirstOrDefault(candidate => candidate.Method == "post" && Acts(candidate, action))
            ?? throw new UnexpectedAnswerException($"no form posts to {action}");
        return new PostedForm(form.Elements.SelectMany(Field).DistinctBy(field => field.Key).ToDictionary());
    }

    public void Set(string name, string value)
    {
        if (!_fields.ContainsKey(name))
            throw new UnexpectedAnswerException($"the form has no field {name}");
        _fields[name] = value;
    }

    private static bool Acts(IHtmlFormElement form, string? action) =>
        action is null || form.GetAttribute("action")?.StartsWith(action, StringComparison.Ordinal) == true;

    private static IEnumerable<KeyValuePair<string, string>> Field(AngleSharp.Dom.IElement element) => element switch
    {
        IHtmlInputElement { Name.Length: > 0, Type: not ("checkbox" or "radio" or "submit") } input => [new(input.Name, input.Value)],
        IHtmlSelectElement { Name.Length: > 0 } select => [new(select.Name, select.Value ?? "")],
        IHtmlTextAreaElement { Name.Length: > 0 } area => [new(area.Name, area.Value)],
        _ => [],
    };
}
