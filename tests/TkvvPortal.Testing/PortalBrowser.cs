using System.Net;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace TkvvPortal.Testing;

/// <summary>A browser without scripts: keeps cookies, reads pages, sends forms. Follows a redirect only when asked.</summary>
public sealed class PortalBrowser : IDisposable
{
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _client;
    private readonly Uri _home;

    internal PortalBrowser(PortalFactory factory)
    {
        _client = factory.CreateDefaultClient(new CookieContainerHandler(_cookies));
        _home = _client.BaseAddress!;
    }

    /// <summary>A browser before a portal that runs as a process of its own.</summary>
    public PortalBrowser(Uri home)
    {
        _client = new HttpClient(new HttpClientHandler { CookieContainer = _cookies, AllowAutoRedirect = false }) { BaseAddress = home };
        _home = home;
    }

    /// <summary>The cookies as the browser sends them.</summary>
    public string CookieHeader => _cookies.GetCookieHeader(_home);

    /// <summary>Asks for a page.</summary>
    public Task<HtmlPage> GetAsync(string url) => SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(url, UriKind.Relative)));

    /// <summary>Asks for a page and follows redirects to the last one.</summary>
    public async Task<HtmlPage> VisitAsync(string url) => await FollowAsync(await GetAsync(url));

    /// <summary>Follows the redirects of an answer.</summary>
    public async Task<HtmlPage> FollowAsync(HtmlPage page)
    {
        for (var hops = 0; page.Location is { } next; hops++)
        {
            if (hops == 10)
                throw new InvalidOperationException($"{page.Url} redirects without end.");
            page = await GetAsync(next);
        }

        return page;
    }

    /// <summary>Sends fields nobody filled in on a page: without hidden fields, unless they are given.</summary>
    public Task<HtmlPage> PostAsync(string url, IEnumerable<KeyValuePair<string, string>>? fields = null) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(url, UriKind.Relative)) { Content = new FormUrlEncodedContent(fields ?? []) });

    /// <summary>Sends fields and files.</summary>
    public Task<HtmlPage> PostAsync(
        string url, IEnumerable<KeyValuePair<string, string>> fields, IReadOnlyDictionary<string, (string FileName, byte[] Content)> files)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            content.Add(new StringContent(value), name);
        foreach (var (name, file) in files)
            content.Add(new ByteArrayContent(file.Content), name, file.FileName);
        return SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(url, UriKind.Relative)) { Content = content });
    }

    /// <summary>The bytes of a file; throws unless it is answered.</summary>
    public Task<byte[]> DownloadAsync(string url) => _client.GetByteArrayAsync(new Uri(url, UriKind.Relative));

    /// <summary>Sends a request.</summary>
    public async Task<HtmlPage> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await _client.SendAsync(request);
            return await HtmlPage.ReadAsync(this, response);
        }
    }

    /// <summary>Signs in with the real form; throws when it is refused.</summary>
    public async Task SignInAsync(string userName, string password)
    {
        var answer = await TrySignInAsync(userName, password);
        if (answer.Location is null)
            throw new InvalidOperationException($"{userName} could not sign in: {answer}");
    }

    /// <summary>Sends the real sign-in form.</summary>
    public async Task<HtmlPage> TrySignInAsync(string userName, string password, string page = "/dang-nhap") =>
        await (await GetAsync(page)).Form("form[action='/dang-nhap']")
            .Set("UserName", userName).Set("Password", password).SubmitAsync();

    public void Dispose() => _client.Dispose();

    internal void TakeCookies(string header)
    {
        foreach (var cookie in header.Split("; "))
            _cookies.SetCookies(_home, cookie);
    }
}
