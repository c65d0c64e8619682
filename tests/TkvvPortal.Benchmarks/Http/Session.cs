using System.Net.Http.Headers;

namespace TkvvPortal.Benchmarks.Http;

/// <summary>One person's browser: cookies of their own on the shared connection.</summary>
internal sealed class Session(HttpClient client)
{
    private readonly Dictionary<string, string> _cookies = [];

    /// <summary>A request as this person's browser would send it, compressed answers welcome.</summary>
    public HttpRequestMessage Get(string path, string encodings = "gzip, br")
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encodings);
        return WithCookies(request);
    }

    public HttpRequestMessage Post(string path, IEnumerable<KeyValuePair<string, string>> form) => Post(path, new FormUrlEncodedContent(form));

    public HttpRequestMessage Post(string path, HttpContent content) =>
        WithCookies(new HttpRequestMessage(HttpMethod.Post, path) { Content = content });

    /// <summary>Sends and keeps the cookies of the answer.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken stop)
    {
        var response = await client.SendAsync(request, stop);
        foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var values) ? values : [])
        {
            var pair = cookie.Split(';')[0].Split('=', 2);
            _cookies[pair[0]] = pair[1];
        }

        return response;
    }

    /// <summary>Reads a page; throws unless it answers 200.</summary>
    public async Task<string> ReadAsync(string path, CancellationToken stop)
    {
        using var response = await SendAsync(Get(path, "identity"), stop);
        Answer.Require(response, 200);
        return await response.Content.ReadAsStringAsync(stop);
    }

    /// <summary>Signs in with the form of the sign-in page.</summary>
    public async Task SignInAsync(string userName, string password, CancellationToken stop)
    {
        var form = await PostedForm.OfAsync(await ReadAsync("/dang-nhap", stop), "/dang-nhap");
        form.Set("UserName", userName);
        form.Set("Password", password);
        using var response = await SendAsync(Post("/dang-nhap", form.Fields), stop);
        Answer.Require(response, 302);
    }

    private HttpRequestMessage WithCookies(HttpRequestMessage request)
    {
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        if (_cookies.Count > 0)
            request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        return request;
    }
}
