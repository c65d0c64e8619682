using System.Net;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Infrastructure;

/// <summary>What is shown when something cannot be shown: Vietnamese, and nothing about how the portal is made.</summary>
public sealed class ErrorPageTests(ProbedPortal portal) : IClassFixture<ProbedPortal>
{
    [Fact]
    public async Task A_fault_shows_a_code_to_read_out_and_no_detail()
    {
        using var browser = await portal.SignInAsAsync(p => p.Leader);

        var page = (await browser.GetAsync("/thu/loi")).Expect(HttpStatusCode.InternalServerError);

        Assert.Equal("Có lỗi của hệ thống", page.Heading);
        Assert.NotEmpty(page.Text(".big-code"));
        Assert.DoesNotContain("secret", page.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Exception", page.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("   at ", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_address_is_not_found()
    {
        using var browser = await portal.SignInAsAsync(p => p.Leader);

        var page = (await browser.GetAsync("/khong-co-trang-nay")).Expect(HttpStatusCode.NotFound);

        Assert.Equal("Không tìm thấy trang", page.Heading);
    }

    [Fact]
    public async Task A_row_outside_the_scope_is_not_found()
    {
        using var browser = await portal.SignInAsAsync(p => p.Leader);

        (await browser.GetAsync("/thu/ngoai-pham-vi")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_page_of_another_role_is_forbidden()
    {
        using var browser = await portal.SignInAsAsync(p => p.Administrator);

        var page = (await browser.GetAsync("/to")).Expect(HttpStatusCode.Forbidden);

        Assert.Equal("Không có quyền xem trang này", page.Heading);
    }

    [Fact]
    public async Task A_form_without_its_token_is_out_of_date()
    {
        using var browser = await portal.SignInAsAsync(p => p.Leader);

        var page = (await browser.PostAsync("/doi-mat-khau", [KeyValuePair.Create("Form.Current", "x")])).Expect(HttpStatusCode.BadRequest);

        Assert.Equal("Trang đã quá hạn", page.Heading);
    }

    [Fact]
    public async Task A_form_with_the_token_of_another_person_is_refused()
    {
        using var leader = await portal.SignInAsAsync(p => p.Leader);
        using var officer = await portal.SignInAsAsync(p => p.Officer);
        var stolen = (await leader.GetAsync("/doi-mat-khau")).Form().Fields(null);

        (await officer.PostAsync("/doi-mat-khau", stolen)).Expect(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_needs_no_sign_in(string address)
    {
        using var browser = portal.Browser();

        var answer = (await browser.GetAsync(address)).Expect(HttpStatusCode.OK);

        Assert.Equal("Healthy", answer.Html);
    }

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("en-US")]
    [InlineData("fr")]
    public async Task Vietnamese_is_the_only_culture_whatever_the_browser_asks_for(string language)
    {
        using var browser = portal.Browser();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/thu/van-hoa", UriKind.Relative));
        request.Headers.AcceptLanguage.ParseAdd(language);

        var answer = await browser.SendAsync(request);

        Assert.Equal("vi-VN vi-VN 1.234.567,5 23/11/2026", answer.Html);
    }
}
