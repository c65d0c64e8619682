using System.Net;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Account;

public sealed class RateLimitTests
{
    [Fact]
    public async Task Too_many_attempts_from_one_place_must_wait()
    {
        await using var portal = await PortalFactory.StartAsync(("SignIn:AttemptsPerMinute", "3"));
        using var browser = portal.Browser();
        for (var attempt = 0; attempt < 3; attempt++)
            (await browser.TrySignInAsync("khong.co", "khong-phai-mat-khau")).Expect(HttpStatusCode.UnprocessableEntity);

        var page = (await browser.TrySignInAsync("khong.co", "khong-phai-mat-khau")).Expect(HttpStatusCode.TooManyRequests);

        Assert.Equal("Quá nhiều lần đăng nhập", page.Heading);
        (await browser.GetAsync("/dang-nhap")).Expect(HttpStatusCode.OK);
    }
}
