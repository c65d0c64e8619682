using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.People;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Users;

/// <summary>Opening, locking and resetting accounts.</summary>
public sealed class ManageUsersTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string List = "/quan-tri/nguoi-dung";

    [Theory]
    [InlineData(PortalRole.GroupLeader)]
    [InlineData(PortalRole.MassOrganisationStaff)]
    [InlineData(PortalRole.CreditOfficer)]
    [InlineData(PortalRole.OfficeManager)]
    [InlineData(PortalRole.SessionAccountant)]
    public async Task Only_the_administrator_manages_accounts(PortalRole role)
    {
        using var browser = await portal.SignInAsAsync(people => people.Of(role));
        var token = (await browser.GetAsync("/doi-mat-khau")).Form().Fields(null).Where(field => field.Key == "__RequestVerificationToken").ToList();

        (await browser.GetAsync("/quan-tri/them-nguoi-dung")).Expect(HttpStatusCode.Forbidden);
        (await browser.GetAsync(List + "/topho1")).Expect(HttpStatusCode.Forbidden);
        foreach (var act in (string[])["trang-thai", "mat-khau", "xac-thuc", "phan-cong"])
            (await browser.PostAsync($"{List}/topho1/{act}", token)).Expect(HttpStatusCode.Forbidden);
        (await browser.PostAsync("/quan-tri/them-nguoi-dung", token)).Expect(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_new_account_gets_a_password_shown_once_that_must_be_changed_first()
    {
        using var browser = await portal.SignInAsAsync(people => people.Administrator);
        var shown = await (await browser.GetAsync("/quan-tri/them-nguoi-dung")).Form()
            .Set("Form.FullName", "Trần Thị Mới").Set("Form.UserName", "tran.moi").Set("Form.Role", "OfficeManager").SubmitAndFollowAsync();
        var password = shown.Expect(HttpStatusCode.OK).Text("[data-password]");

        Assert.Empty((await browser.GetAsync(shown.Url)).Texts("[data-password]"));
        using var own = portal.Browser();
        await own.SignInAsync("tran.moi", password);
        Assert.Equal("/doi-mat-khau", (await own.GetAsync("/tong-quan")).Location);
        var change = (await own.GetAsync("/doi-mat-khau")).Form();
        Assert.Equal(
            "Mật khẩu mới phải khác mật khẩu hiện tại.",
            (await change.Set("Form.Current", password).Set("Form.New", password).Set("Form.Repeated", password).SubmitAsync()).ErrorAt("Form.New"));
        await change.Set("Form.Current", password).Set("Form.New", "mot cau de nho").Set("Form.Repeated", "mot cau de nho").SubmitAndFollowAsync();
        (await own.GetAsync("/tong-quan")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_same_form_sent_twice_opens_one_account()
    {
        using var browser = await portal.SignInAsAsync(people => people.Administrator);
        var form = (await browser.GetAsync("/quan-tri/them-nguoi-dung")).Form()
            .Set("Form.FullName", "Lê Văn Hai").Set("Form.UserName", "le.hai").Set("Form.Role", "CreditOfficer");

        await form.SubmitAsync();
        var second = await form.SubmitAndFollowAsync();

        Assert.Equal("/quan-tri/nguoi-dung/le.hai", second.Expect(HttpStatusCode.OK).Url);
        Assert.Equal(1, await portal.InDatabaseAsync(db => db.Users.CountAsync(user => user.UserName == "le.hai")));
    }

    [Fact]
    public async Task Wrong_fields_are_named_and_what_was_typed_stays()
    {
        using var browser = await portal.SignInAsAsync(people => people.Administrator);
        var form = (await browser.GetAsync("/quan-tri/them-nguoi-dung")).Form();

        var empty = (await form.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);
        var accented = await form.Set("Form.UserName", "trần.mới").Set("Form.FullName", "Trần Mới").Set("Form.Role", "CreditOfficer").SubmitAsync();
        var taken = await form.Set("Form.UserName", "giamdoc").SubmitAsync();

        Assert.Equal("Hãy nhập họ tên.", empty.ErrorAt("Form.FullName"));
        Assert.StartsWith("Tên đăng nhập chỉ dùng chữ thường không dấu", accented.ErrorAt("Form.UserName"), StringComparison.Ordinal);
        Assert.Equal("Đã có tài khoản 'giamdoc'.", taken.ErrorAt("Form.UserName"));
        Assert.Equal("Trần Mới", taken.Form()["Form.FullName"]);
    }

    [Fact]
    public async Task A_locked_account_is_out_with_its_next_request_and_comes_back_when_opened()
    {
        var other = (await portal.PersonasAsync()).OtherLeader;
        using var theirs = await portal.SignInAsAsync(other);
        (await theirs.GetAsync("/hom-nay")).Expect(HttpStatusCode.OK);
        using var browser = await portal.SignInAsAsync(people => people.Administrator);

        var locked = await FormOf(await browser.GetAsync($"{List}/{other.UserName}"), "trang-thai").SubmitAndFollowAsync();
        Assert.StartsWith("/dang-nhap", (await theirs.GetAsync("/hom-nay")).Location, StringComparison.Ordinal);
        Assert.Contains("Đã khóa", locked.MainText, StringComparison.Ordinal);
        await FormOf(locked, "trang-thai").SubmitAndFollowAsync();

        using var again = portal.Browser();
        await again.SignInAsync(other.UserName, TemplateDatabase.Password);
        Assert.True(await portal.InDatabaseAsync(db => db.AuditEntries.AnyAsync(entry => entry.Operation == "UserActs.SetState")));
    }

    [Fact]
    public async Task A_reset_password_ends_the_old_one_and_the_sessions()
    {
        var staff = (await portal.PersonasAsync()).OtherStaff;
        using var theirs = await portal.SignInAsAsync(staff);
        await theirs.GetAsync("/hom-nay");
        using var browser = await portal.SignInAsAsync(people => people.Administrator);

        var password = (await FormOf(await browser.GetAsync($"{List}/{staff.UserName}"), "mat-khau").SubmitAndFollowAsync()).Text("[data-password]");

        Assert.StartsWith("/dang-nhap", (await theirs.GetAsync("/hom-nay")).Location, StringComparison.Ordinal);
        using var again = portal.Browser();
        (await again.TrySignInAsync(staff.UserName, TemplateDatabase.Password)).Expect(HttpStatusCode.UnprocessableEntity);
        await again.SignInAsync(staff.UserName, password);
        Assert.Equal("/doi-mat-khau", (await again.GetAsync("/hom-nay")).Location);
        Assert.DoesNotContain(password, await portal.InDatabaseAsync(async db => string.Concat(await db.AuditEntries.Select(entry => entry.Changes).ToListAsync())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_changes_the_own_account()
    {
        using var browser = await portal.SignInAsAsync(people => people.Administrator);
        var form = FormOf(await browser.GetAsync($"{List}/topho1"), "trang-thai");

        foreach (var act in (string[])["trang-thai", "mat-khau", "xac-thuc"])
        {
            var refused = await browser.PostAsync($"{List}/quantri/{act}", form.Fields(null));
            Assert.Equal(["Không tự thay đổi tài khoản của mình; hãy nhờ quản trị khác."], refused.Expect(HttpStatusCode.UnprocessableEntity).Errors);
        }
    }

    [Fact]
    public async Task An_account_that_does_not_exist_is_not_found()
    {
        using var browser = await portal.SignInAsAsync(people => people.Administrator);
        var form = FormOf(await browser.GetAsync($"{List}/topho1"), "trang-thai");

        (await browser.GetAsync(List + "/khong-ai")).Expect(HttpStatusCode.NotFound);
        (await browser.GetAsync(List + "/khong-ai/phan-cong")).Expect(HttpStatusCode.NotFound);
        foreach (var act in (string[])["trang-thai", "mat-khau", "xac-thuc"])
            (await browser.PostAsync($"{List}/khong-ai/{act}", form.Fields(null))).Expect(HttpStatusCode.NotFound);
    }

    private static HtmlForm FormOf(HtmlPage page, string act) => page.Form($"form[action$='/{act}']");
}
