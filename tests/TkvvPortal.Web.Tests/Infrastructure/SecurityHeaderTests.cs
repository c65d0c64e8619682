using TkvvPortal.Testing;
using TkvvPortal.Web.Tests.Scope;

namespace TkvvPortal.Web.Tests.Infrastructure;

public sealed class SecurityHeaderTests(SharedPortal portal)
{
    [Theory]
    [InlineData("/dang-nhap")]
    [InlineData("/")]
    [InlineData("/hom-nay")]
    [InlineData("/khong-co-trang-nay")]
    [InlineData("/css/tokens.css")]
    [InlineData("/health/live")]
    public async Task Every_answer_tells_the_browser_what_it_may_not_do(string address)
    {
        using var browser = portal.Browser();

        var headers = (await browser.GetAsync(address)).Headers;

        Assert.Contains("default-src 'self'", headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal("nosniff", headers["X-Content-Type-Options"]);
        Assert.Equal("same-origin", headers["Referrer-Policy"]);
        Assert.False(headers.ContainsKey("Server"));
        Assert.False(headers.ContainsKey("X-Powered-By"));
    }

    [Fact]
    public async Task Pages_are_not_kept_by_the_browser()
    {
        using var browser = await portal.SignInAsAsync(p => p.Leader);

        Assert.Equal("no-store", (await browser.GetAsync("/doi-mat-khau")).Headers["Cache-Control"]);
    }

    [Fact]
    public async Task Pages_carry_nothing_that_the_policy_would_stop()
    {
        using var browser = await portal.SignInAsAsync(p => p.Manager);

        foreach (var row in ScopeDocument.Pages.Where(page => page.Method == "GET" && !page.Route.Contains('{')))
        {
            var document = (await browser.VisitAsync(row.Route)).Document;
            Assert.Empty(document.QuerySelectorAll("[style], style, script:not([src]), [onclick], [onchange], [onsubmit]").Select(e => $"{row.Route}: {e.OuterHtml}"));
        }
    }
}
