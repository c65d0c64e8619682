using System.Collections.Concurrent;

namespace TkvvPortal.Testing;

/// <summary>Signs each persona in once a portal, with the real form, and lends the cookies to every further browser.</summary>
internal sealed class SignedIn(PortalFactory factory)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _cookies = new();

    public async Task<PortalBrowser> BrowserAsync(Persona persona)
    {
        var cookies = await _cookies.GetOrAdd(persona.UserName, name => new Lazy<Task<string>>(() => SignInAsync(name))).Value;
        var browser = factory.Browser();
        browser.TakeCookies(cookies);
        return browser;
    }

    private async Task<string> SignInAsync(string userName)
    {
        using var browser = factory.Browser();
        await browser.SignInAsync(userName, TemplateDatabase.Password);
        return browser.CookieHeader;
    }
}
