using System.Net;
using System.Text.RegularExpressions;
using TkvvPortal.Domain.People;
using TkvvPortal.Testing;
using TkvvPortal.Web.Infrastructure.Security;
using TkvvPortal.Web.Tests.Scope;

namespace TkvvPortal.Web.Tests.Architecture;

/// <summary>Whatever is sent, the portal answers in Vietnamese and never breaks.</summary>
public sealed partial class RubbishTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly Dictionary<string, Func<string, string>> Rubbish = new()
    {
        ["nothing"] = _ => "",
        ["words"] = _ => "rác 'x' <b>&",
        ["a negative number"] = _ => "-5",
        ["an absurd number"] = _ => "1000000000000000000",
        ["too long a text"] = _ => new string('ă', 10_000),
    };

    public static MatrixTheoryData<PortalRole, string> Cases => new(Enum.GetValues<PortalRole>(), Rubbish.Keys.Append("wrong keys"));

    [Theory, MemberData(nameof(Cases))]
    public async Task Every_form_answers_rubbish_in_vietnamese(PortalRole role, string kind)
    {
        var persona = (await portal.PersonasAsync()).Of(role);
        using var browser = await portal.SignInAsAsync(persona);

        foreach (var form in await FormsAsync(browser, persona))
        {
            var answer = await browser.FollowAsync(await browser.PostAsync(form.Action, form.Fields(null).Select(field => Spoil(form, field, kind))));

            Assert.True((int)answer.Status < 500, $"{form.Action} with {kind}: {answer}");
            Assert.False(English().IsMatch(answer.Html), $"{form.Action} with {kind} answers in English: {English().Match(answer.Html).Value} in {answer}");
            if (answer.Status == HttpStatusCode.UnprocessableEntity)
                Assert.True(answer.Errors.Count > 0, $"{form.Action} with {kind} gives no reason: {answer}");
            if (kind != "wrong keys")
                Assert.All(answer.Links("[data-error-summary] a[href^='#']"), link => Assert.True(answer.Document.GetElementById(link[1..]) is not null, $"{form.Action} with {kind}: {link} leads nowhere"));
        }
    }

    /// <summary>Every form of every page that the account can open, once.</summary>
    private async Task<IReadOnlyCollection<HtmlForm>> FormsAsync(PortalBrowser browser, Persona persona)
    {
        var forms = new Dictionary<string, HtmlForm>();
        foreach (var row in ScopeDocument.Pages.Where(page => page.Method == "GET" && page.Permission is { } needed && persona.Role.May(needed)))
        {
            foreach (var group in persona.GroupCodes.Take(2).DefaultIfEmpty(""))
            {
                var address = row.IsAboutAGroup ? (await portal.InDatabaseAsync(db => GroupSample.ReadAsync(db, group))).Address(row.Route) : row.Address;
                foreach (var form in (await browser.VisitAsync(address)).Forms().Where(IsPosted))
                    forms.TryAdd($"{row.Route} {form.Names.Count} {LongNumber().Replace(form.Action, "…")}", form);
            }
        }

        foreach (var form in (await browser.GetAsync("/doi-mat-khau")).Forms().Where(IsPosted))
            forms.TryAdd(form.Action, form);
        return forms.Values;
    }

    private static bool IsPosted(HtmlForm form) =>
        form.Action != "/dang-xuat" && "post".Equals(form.Element.GetAttribute("method"), StringComparison.OrdinalIgnoreCase);

    private static KeyValuePair<string, string> Spoil(HtmlForm form, KeyValuePair<string, string> field, string kind)
    {
        var hidden = form.Element.QuerySelector($"input[type=hidden][name='{field.Key}']") is not null;
        if (field.Key == "__RequestVerificationToken" || hidden != (kind == "wrong keys"))
            return field;
        return KeyValuePair.Create(field.Key, hidden ? "không-phải-mã" : Rubbish[kind](field.Value));
    }

    [GeneratedRegex(@"\b(The value|The field|field is required|must be|is required|is not valid|not valid for|[Ii]nvalid|cannot|Could not|Exception|Error:)\b")]
    private static partial Regex English();

    [GeneratedRegex(@"\d{4,}|[0-9a-f-]{36}")]
    private static partial Regex LongNumber();
}
