using System.Net;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Account;

/// <summary>Ending a session, and changing the own password.</summary>
public sealed class SessionTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string NewPassword = "một câu ngắn dễ nhớ";

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        using var browser = await SignInAsync((await portal.PersonasAsync()).Manager);
        var page = await browser.GetAsync("/doi-mat-khau");

        var answer = await page.Form("form[action='/dang-xuat']").SubmitAsync();

        Assert.Equal("/dang-nhap", answer.Location);
        Assert.StartsWith("/dang-nhap", (await browser.GetAsync("/hom-nay")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_needs_the_form()
    {
        using var browser = await SignInAsync((await portal.PersonasAsync()).Manager);

        var byLink = await browser.GetAsync("/dang-xuat");
        var forged = await browser.PostAsync("/dang-xuat");

        Assert.NotEqual(HttpStatusCode.Redirect, byLink.Status);
        forged.Expect(HttpStatusCode.BadRequest);
        (await browser.GetAsync("/hom-nay")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_changed_password_ends_the_other_sessions_and_keeps_the_own_one()
    {
        var persona = (await portal.PersonasAsync()).Staff;
        using var here = await SignInAsync(persona);
        using var elsewhere = await SignInAsync(persona);

        var answer = await ChangeAsync(here, TemplateDatabase.Password, NewPassword, NewPassword);
        var home = await here.FollowAsync(answer);

        Assert.Equal("Đã đổi mật khẩu.", home.Expect(HttpStatusCode.OK).Notice);
        Assert.StartsWith("/dang-nhap", (await elsewhere.GetAsync("/hom-nay")).Location, StringComparison.Ordinal);
        using var again = portal.Browser();
        Assert.Null((await again.TrySignInAsync(persona.UserName, TemplateDatabase.Password)).Location);
        await again.SignInAsync(persona.UserName, NewPassword);
    }

    [Theory]
    [InlineData("sai mật khẩu rồi", NewPassword, NewPassword, "Mật khẩu hiện tại không đúng.")]
    [InlineData(TemplateDatabase.Password, "ngắn", "ngắn", "Mật khẩu mới dài từ 10 đến 128 ký tự.")]
    [InlineData(TemplateDatabase.Password, "aaaaaaaaaaaa", "aaaaaaaaaaaa", "Mật khẩu cần ít nhất 5 ký tự khác nhau.")]
    [InlineData(TemplateDatabase.Password, NewPassword, "câu khác hẳn", "Mật khẩu nhập lại không khớp.")]
    [InlineData("", NewPassword, NewPassword, "Hãy nhập mật khẩu hiện tại.")]
    public async Task A_password_that_cannot_be_taken_is_refused_with_the_reason(string current, string next, string repeated, string reason)
    {
        var persona = (await portal.PersonasAsync()).Accountant;
        using var browser = await SignInAsync(persona);

        var page = (await ChangeAsync(browser, current, next, repeated)).Expect(HttpStatusCode.UnprocessableEntity);

        Assert.Equal([reason], page.Errors);
        Assert.All(["Form.Current", "Form.New", "Form.Repeated"], field => Assert.Equal("", page.Form()[field]));
        using var again = portal.Browser();
        await again.SignInAsync(persona.UserName, TemplateDatabase.Password);
    }

    private static async Task<HtmlPage> ChangeAsync(PortalBrowser browser, string current, string next, string repeated) =>
        await (await browser.GetAsync("/doi-mat-khau")).Form()
            .Set("Form.Current", current).Set("Form.New", next).Set("Form.Repeated", repeated).SubmitAsync();

    private async Task<PortalBrowser> SignInAsync(Persona persona)
    {
        var browser = portal.Browser();
        await browser.SignInAsync(persona.UserName, TemplateDatabase.Password);
        return browser;
    }
}
