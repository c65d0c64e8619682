using System.Net;

namespace TkvvPortal.Web.Tests.Infrastructure;

/// <summary>31 December, 23:30 UTC: in Vietnam the new year has begun.</summary>
public sealed class NewYearTests(ProbedPortal portal) : IClassFixture<ProbedPortal>
{
    [Fact]
    public async Task Days_and_months_are_those_of_vietnam()
    {
        portal.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 31, 23, 30, 0, TimeSpan.Zero));
        using var browser = await portal.SignInAsAsync(p => p.Officer);

        Assert.Equal("01/01/2027 01/2027", (await browser.GetAsync("/thu/hom-nay")).Html);
        Assert.Contains("01/01/2027", (await browser.GetAsync("/hom-nay")).Expect(HttpStatusCode.OK).MainText, StringComparison.Ordinal);
        Assert.Contains("01/2027", (await browser.GetAsync("/bang-ke")).Expect(HttpStatusCode.OK).MainText, StringComparison.Ordinal);
    }
}
