using System.Net;
using System.Text.RegularExpressions;
using TkvvPortal.Domain.People;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Architecture;

/// <summary>Whoever follows the links of the portal from the first page on never meets a page that is missing, broken or not for them.</summary>
public sealed partial class LinkTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    /// <summary>Pages of one kind differ by code, month, key and filter; so many of each are opened.</summary>
    private const int OfEachKind = 2;

    public static TheoryData<PortalRole> Roles => [.. Enum.GetValues<PortalRole>()];

    [Theory, MemberData(nameof(Roles))]
    public async Task Every_link_leads_to_a_page(PortalRole role)
    {
        using var browser = await portal.SignInAsAsync(people => people.Of(role));
        var opened = new Dictionary<string, int>();
        var waiting = new Queue<(string Link, string On)>([("/", "/")]);

        while (waiting.TryDequeue(out var next))
        {
            var page = await browser.VisitAsync(next.Link);

            Assert.True(page.Status == HttpStatusCode.OK, $"{next.On} links to {next.Link}: {page}");
            foreach (var link in page.Links().Where(link => !IsElsewhere().IsMatch(link)))
            {
                Assert.True(link.StartsWith('/') || link.StartsWith('?'), $"{page.Url} links to '{link}'");
                var address = link.StartsWith('?') ? page.Url.Split('?')[0] + link : link;
                var kind = Key().Replace(address.Split('?')[0], "…");
                opened[kind] = opened.GetValueOrDefault(kind) + 1;
                if (opened[kind] <= OfEachKind)
                    waiting.Enqueue((address, page.Url));
            }
        }

        Assert.True(opened.Count > 5, $"Only {opened.Count} kinds of pages were found.");
    }

    /// <summary>A place on the page, another site, or a file (each export is audited).</summary>
    [GeneratedRegex(@"^#|^[a-z]+:|\.(xlsx|csv)(\?|$)")]
    private static partial Regex IsElsewhere();

    /// <summary>What tells two pages of a kind apart in their addresses.</summary>
    [GeneratedRegex(@"[0-9a-f-]{36}|\d+(-\d+)?|(?<=/tham-so/|/nguoi-dung/)[^/]+|(?<=/chuong-trinh/)[^/]+")]
    private static partial Regex Key();
}
