using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.People;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Account;

public sealed class SignInTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Refused = "Tên đăng nhập hoặc mật khẩu không đúng.";

    [Theory]
    [InlineData(PortalRole.GroupLeader, "/hom-nay")]
    [InlineData(PortalRole.MassOrganisationStaff, "/hom-nay")]
    [InlineData(PortalRole.CreditOfficer, "/hom-nay")]
    [InlineData(PortalRole.OfficeManager, "/tong-quan")]
    [InlineData(PortalRole.SessionAccountant, "/bang-ke")]
    [InlineData(PortalRole.Administrator, "/quan-tri/nguoi-dung")]
    public async Task Everybody_begins_where_their_work_is(PortalRole role, string home)
    {
        var persona = (await portal.PersonasAsync()).Of(role);
        using var browser = portal.Browser();

        var page = await browser.FollowAsync(await browser.TrySignInAsync(persona.UserName, TemplateDatabase.Password));

        page.Expect(HttpStatusCode.OK);
        Assert.Equal(home, page.Url);
        Assert.Contains(persona.FullName, page.Text(".user-menu-text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_get_the_same_answer()
    {
        var deputy = (await portal.PersonasAsync()).Deputy;
        using var browser = portal.Browser();

        var wrong = await browser.TrySignInAsync(deputy.UserName, "khong-phai-mat-khau");
        var unknown = await browser.TrySignInAsync("khong.co.nguoi.nay", TemplateDatabase.Password);

        Assert.All([wrong, unknown], page => Assert.Equal([Refused], page.Expect(HttpStatusCode.UnprocessableEntity).Errors));
        Assert.Equal(wrong.MainText, unknown.MainText);
        Assert.Equal(deputy.UserName, wrong.Form("form[action='/dang-nhap']")["UserName"]);
        Assert.Equal("", wrong.Form("form[action='/dang-nhap']")["Password"]);
    }

    [Fact]
    public async Task Empty_fields_are_named()
    {
        using var browser = portal.Browser();

        var page = (await browser.TrySignInAsync("", "")).Expect(HttpStatusCode.UnprocessableEntity);

        Assert.Equal("Hãy nhập tên đăng nhập.", page.ErrorAt("UserName"));
        Assert.Equal("Hãy nhập mật khẩu.", page.ErrorAt("Password"));
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_also_for_the_right_one()
    {
        var persona = (await portal.PersonasAsync()).OtherLeader;
        using var browser = portal.Browser();
        for (var attempt = 1; attempt < 5; attempt++)
            Assert.Equal([Refused], (await browser.TrySignInAsync(persona.UserName, "khong-phai-mat-khau")).Errors);

        var fifth = await browser.TrySignInAsync(persona.UserName, "khong-phai-mat-khau");
        var right = await browser.TrySignInAsync(persona.UserName, TemplateDatabase.Password);

        Assert.All([fifth, right], page => Assert.StartsWith("Tài khoản tạm khóa 15 phút", Assert.Single(page.Expect(HttpStatusCode.UnprocessableEntity).Errors), StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_account_that_was_switched_off_cannot_sign_in_and_its_session_ends_at_once()
    {
        var persona = (await portal.PersonasAsync()).OtherStaff;
        using var browser = await portal.SignInAsAsync(persona);
        (await browser.GetAsync("/hom-nay")).Expect(HttpStatusCode.OK);

        await ChangeAsync(persona, (user, _) => user.IsActive = false);

        Assert.StartsWith("/dang-nhap", (await browser.GetAsync("/hom-nay")).Location, StringComparison.Ordinal);
        using var another = portal.Browser();
        Assert.Equal([Refused], (await another.TrySignInAsync(persona.UserName, TemplateDatabase.Password)).Errors);
    }

    [Fact]
    public async Task An_assignment_that_ended_takes_effect_with_the_next_request()
    {
        var persona = (await portal.PersonasAsync()).OtherOfficer;
        using var browser = await portal.SignInAsAsync(persona);
        var group = $"/to/{persona.GroupCodes[0]}";
        (await browser.GetAsync(group)).Expect(HttpStatusCode.OK);

        await ChangeAsync(persona, (_, assignments) => assignments.ForEach(a => a.End(TestTime.Today)));
        (await browser.GetAsync(group)).Expect(HttpStatusCode.OK);
        await ChangeAsync(persona, (_, assignments) => assignments.ForEach(a => a.End(TestTime.Today.AddDays(-1))));

        (await browser.GetAsync(group)).Expect(HttpStatusCode.NotFound);
        Assert.DoesNotContain(
            (await browser.GetAsync("/to")).Expect(HttpStatusCode.OK).Links("main a"), link => link.StartsWith("/to/", StringComparison.Ordinal) && char.IsAsciiDigit(link[4]));
    }

    [Theory]
    [InlineData("/hop?trang=2", "/hop?trang=2")]
    [InlineData("https://example.com/", "/")]
    [InlineData("//example.com", "/")]
    [InlineData("/\\example.com", "/")]
    [InlineData("javascript:alert(1)", "/")]
    [InlineData("", "/")]
    public async Task Signing_in_leads_back_within_the_portal_only(string returnTo, string expected)
    {
        var persona = (await portal.PersonasAsync()).Manager;
        using var browser = portal.Browser();

        var answer = await browser.TrySignInAsync(persona.UserName, TemplateDatabase.Password, $"/dang-nhap?ve={Uri.EscapeDataString(returnTo)}");

        Assert.Equal(expected, answer.Location);
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_is_asked_to_and_comes_back()
    {
        using var browser = portal.Browser();

        var answer = await browser.GetAsync("/hop?trang=2");

        Assert.Equal("/dang-nhap?ve=%2Fhop%3Ftrang%3D2", answer.Location);
    }

    [Fact]
    public async Task The_session_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        var persona = (await portal.PersonasAsync()).Manager;
        using var browser = portal.Browser();

        var cookie = (await browser.TrySignInAsync(persona.UserName, TemplateDatabase.Password)).Headers["Set-Cookie"];

        Assert.Contains("tkvv-phien=", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
    }

    private Task ChangeAsync(Persona persona, Action<Data.Identity.PortalUser, List<Assignment>> change) => portal.InDatabaseAsync(async db =>
    {
        change(await db.Users.SingleAsync(u => u.Id == persona.Id), await db.Assignments.Where(a => a.UserId == persona.Id).ToListAsync());
        await db.SaveChangesAsync();
    });
}
