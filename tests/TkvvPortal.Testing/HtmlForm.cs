using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace TkvvPortal.Testing;

/// <summary>A form of a page, filled in and sent as a browser without scripts would.</summary>
public sealed class HtmlForm(HtmlPage page, IHtmlFormElement form)
{
    private readonly Dictionary<string, (string FileName, byte[] Content)> _files = [];

    /// <summary>The form as parsed.</summary>
    public IHtmlFormElement Element => form;

    /// <summary>The address it is sent to.</summary>
    public string Action => Target(form.GetAttribute("action"));

    /// <summary>The names of all controls.</summary>
    public IReadOnlyList<string> Names => [.. Controls.Select(NameOf).Where(name => name.Length > 0).Distinct()];

    private IEnumerable<IHtmlElement> Controls => form.Elements.OfType<IHtmlElement>();

    /// <summary>What a field would be sent as; null when it would not be sent.</summary>
    public string? this[string name] => Fields(null).LastOrDefault(field => field.Key == name).Value;

    /// <summary>Types into a text field, or chooses in a list.</summary>
    public HtmlForm Set(string name, string? value)
    {
        switch (Named(name).First())
        {
            case IHtmlInputElement { Type: "checkbox" or "radio" }:
                throw new InvalidOperationException($"'{name}' is ticked or chosen, not typed into.");
            case IHtmlInputElement input:
                input.Value = value ?? "";
                break;
            case IHtmlTextAreaElement area:
                area.Value = value ?? "";
                break;
            case IHtmlSelectElement select:
                var wanted = select.Options.FirstOrDefault(o => o.Value == (value ?? "")) ?? select.Options.FirstOrDefault(o => o.Text.Trim() == value)
                    ?? throw new InvalidOperationException($"'{name}' does not offer '{value}'.");
                foreach (var option in select.Options)
                    option.IsSelected = option == wanted;
                break;
        }

        return this;
    }

    /// <summary>Ticks a check box, or unticks it.</summary>
    public HtmlForm Check(string name, bool on = true, string? value = null)
    {
        Box(name, "checkbox", value).IsChecked = on;
        return this;
    }

    /// <summary>Chooses one of several radio buttons.</summary>
    public HtmlForm Choose(string name, string value)
    {
        foreach (var other in Named(name).OfType<IHtmlInputElement>())
            other.IsChecked = false;
        Box(name, "radio", value).IsChecked = true;
        return this;
    }

    /// <summary>Chooses a file.</summary>
    public HtmlForm Attach(string name, string fileName, byte[] content)
    {
        if (Named(name)[0] is not IHtmlInputElement { Type: "file" } || form.GetAttribute("enctype") != "multipart/form-data")
            throw new InvalidOperationException($"'{name}' takes no file.");
        _files[name] = (fileName, content);
        return this;
    }

    /// <summary>Sends the form by its first button, or by the one that the selector finds.</summary>
    public Task<HtmlPage> SubmitAsync(string? button = null)
    {
        var pressed = button is null
            ? Controls.FirstOrDefault(IsSubmit)
            : form.Owner!.QuerySelectorAll(button).OfType<IHtmlElement>().SingleOrDefault(e => IsSubmit(e) && Controls.Contains(e))
                ?? throw new InvalidOperationException($"'{button}' is not one button of the form {Action}.");
        var target = pressed?.GetAttribute("formaction") is { Length: > 0 } own ? Target(own) : Action;
        var method = pressed?.GetAttribute("formmethod") ?? form.GetAttribute("method") ?? "get";
        if (!method.Equals("get", StringComparison.OrdinalIgnoreCase))
            return _files.Count == 0 ? page.Browser.PostAsync(target, Fields(pressed)) : page.Browser.PostAsync(target, Fields(pressed), _files);
        var query = string.Join('&', Fields(pressed).Select(f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value)}"));
        return page.Browser.GetAsync($"{target.Split('?')[0]}?{query}");
    }

    /// <summary>Sends the form and follows the redirect.</summary>
    public async Task<HtmlPage> SubmitAndFollowAsync(string? button = null) => await page.Browser.FollowAsync(await SubmitAsync(button));

    /// <summary>What is sent: every successful control in the order of the page.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields(IHtmlElement? pressed) =>
        [.. Controls.Where(control => NameOf(control).Length > 0 && IsEnabled(control)).SelectMany(control => Values(control, pressed))];

    private static IEnumerable<KeyValuePair<string, string>> Values(IHtmlElement control, IHtmlElement? pressed)
    {
        IEnumerable<string> values = control switch
        {
            _ when IsSubmit(control) => control == pressed ? [control.GetAttribute("value") ?? ""] : [],
            IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? [box.GetAttribute("value") ?? "on"] : [],
            IHtmlInputElement { Type: "button" or "reset" or "image" or "file" } => [],
            IHtmlInputElement input => [input.Value],
            IHtmlTextAreaElement area => [area.Value.ReplaceLineEndings("\r\n")],
            IHtmlSelectElement select => select.Options.Where(o => o.IsSelected && !o.IsDisabled).Select(o => o.Value),
            _ => [],
        };
        return values.Select(value => KeyValuePair.Create(NameOf(control), value));
    }

    private static bool IsSubmit(IHtmlElement control) => control switch
    {
        IHtmlButtonElement button => button.GetAttribute("type") is null or "submit",
        IHtmlInputElement input => input.Type == "submit",
        _ => false,
    };

    private static bool IsEnabled(IHtmlElement control) => !control.HasAttribute("disabled") && control.Closest("fieldset[disabled]") is null;

    private static string NameOf(IHtmlElement control) => control.GetAttribute("name") ?? "";

    private string Target(string? address) =>
        string.IsNullOrEmpty(address) ? page.Url : new Uri(new Uri("http://localhost" + page.Url), address).PathAndQuery;

    private IHtmlInputElement Box(string name, string type, string? value) =>
        Named(name).OfType<IHtmlInputElement>().FirstOrDefault(i => i.Type == type && (value is null || i.GetAttribute("value") == value))
        ?? throw new InvalidOperationException($"No {type} '{name}' with the value '{value}' in the form {Action}.");

    private List<IHtmlElement> Named(string name)
    {
        var found = Controls.Where(control => NameOf(control) == name && IsEnabled(control)).ToList();
        return found.Count > 0 ? found : throw new InvalidOperationException($"No field '{name}' in the form {Action}; there are: {string.Join(", ", Names)}");
    }
}
