using AngleSharp.Html.Parser;
using TkvvPortal.Benchmarks.Http;

namespace TkvvPortal.Benchmarks.Measuring;

/// <summary>Bytes a first visit transfers.</summary>
/// <param name="Brotli">The page, as a browser of today asks for it.</param>
/// <param name="Gzip">The page for an older browser.</param>
/// <param name="Plain">The page before compression.</param>
/// <param name="Styles">All its style sheets, compressed.</param>
/// <param name="Scripts">All its scripts, compressed.</param>
internal sealed record Weight(int Brotli, int Gzip, int Plain, int Styles, int Scripts)
{
    /// <summary>Page, style sheets and scripts, compressed.</summary>
    public int Total => Brotli + Styles + Scripts;

    /// <summary>Weighs the page a scenario shows.</summary>
    public static async Task<Weight> OfAsync(Scenario scenario, Site portal, CancellationToken stop)
    {
        var (by, request) = (await scenario.PlanAsync(portal, stop))[0];
        var path = request.RequestUri!.OriginalString;
        var html = await by.ReadAsync(path, stop);
        using var page = await new HtmlParser().ParseDocumentAsync(html, stop);
        var styles = page.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!);
        var scripts = page.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")!);
        return new Weight(
            await BytesAsync(by, path, "br", stop),
            await BytesAsync(by, path, "gzip", stop),
            await BytesAsync(by, path, "identity", stop),
            await SumAsync(by, styles, stop),
            await SumAsync(by, scripts, stop));
    }

    private static async Task<int> SumAsync(Session by, IEnumerable<string> paths, CancellationToken stop)
    {
        var sum = 0;
        foreach (var path in paths.Distinct())
            sum += await BytesAsync(by, path, "br", stop);
        return sum;
    }

    private static async Task<int> BytesAsync(Session by, string path, string encoding, CancellationToken stop)
    {
        using var response = await by.SendAsync(by.Get(path, encoding), stop);
        Answer.Require(response, 200);
        return (await response.Content.ReadAsByteArrayAsync(stop)).Length;
    }
}
