using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Users;

/// <summary>Giving and ending assignments.</summary>
public sealed class AssignmentPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task An_officer_given_a_commune_sees_its_groups_with_the_next_request_and_loses_them_when_it_ends()
    {
        var personas = await portal.PersonasAsync();
        var (officer, foreign) = (personas.OtherOfficer, personas.Leader.GroupCode);
        using var theirs = await portal.SignInAsAsync(officer);
        (await theirs.GetAsync($"/to/{foreign}")).Expect(HttpStatusCode.NotFound);
        using var browser = await portal.SignInAsAsync(personas.Administrator);
        var form = (await browser.GetAsync(Page(officer) + "/phan-cong")).Form().Set("Form.CommuneId", "U Minh Thượng");

        await form.SubmitAsync();
        var page = await form.SubmitAndFollowAsync();
        (await theirs.GetAsync($"/to/{foreign}")).Expect(HttpStatusCode.OK);
        var row = page.Texts("[data-assignments] tbody tr").Single(text => text.Contains("U Minh Thượng", StringComparison.Ordinal));
        Assert.Contains("23/11/2026", row, StringComparison.Ordinal);

        var link = page.Document.QuerySelectorAll("[data-assignments] tbody tr").Single(tr => tr.TextContent.Contains("U Minh Thượng", StringComparison.Ordinal)).QuerySelector("a")!;
        await (await browser.GetAsync(link.GetAttribute("href")!)).Form().Check("Form.Withdraw").SubmitAndFollowAsync();

        (await theirs.GetAsync($"/to/{foreign}")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Yesterday_as_last_day_takes_an_assignment_away_at_once()
    {
        var deputy = (await portal.PersonasAsync()).Deputy;
        using var theirs = await portal.SignInAsAsync(deputy);
        using var browser = await portal.SignInAsAsync(people => people.Administrator);
        var link = (await browser.GetAsync(Page(deputy))).Links("[data-assignments] a").Single();
        var form = (await browser.GetAsync(link)).Form();
        Assert.Equal("2026-11-22", form["Form.ValidTo"]);

        var tooEarly = await form.Set("Form.ValidTo", "2026-11-21").SubmitAsync();
        Assert.Equal("Ngày cuối không được trước ngày 22/11/2026: những ngày đã qua giữ nguyên phân công.", tooEarly.ErrorAt("Form.ValidTo"));
        Assert.Equal("Hãy nhập ngày cuối.", (await form.Set("Form.ValidTo", "").SubmitAsync()).ErrorAt("Form.ValidTo"));
        (await theirs.GetAsync($"/to/{deputy.GroupCode}")).Expect(HttpStatusCode.OK);
        await form.Set("Form.ValidTo", "2026-11-22").SubmitAndFollowAsync();

        (await theirs.GetAsync($"/to/{deputy.GroupCode}")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field()
    {
        var personas = await portal.PersonasAsync();
        using var browser = await portal.SignInAsAsync(personas.Administrator);
        var leader = (await browser.GetAsync(Page(personas.OtherLeader) + "/phan-cong")).Form();
        var staff = (await browser.GetAsync(Page(personas.Staff) + "/phan-cong")).Form();

        Assert.Equal("Không có tổ mang mã này; mã tổ gồm 7 chữ số.", (await leader.Set("Form.GroupCode", "9999999").SubmitAsync()).ErrorAt("Form.GroupCode"));
        Assert.StartsWith(
            "Tài khoản đã có phân công này",
            (await leader.Set("Form.GroupCode", personas.OtherLeader.GroupCode).SubmitAsync()).ErrorAt("Form.ValidFrom"), StringComparison.Ordinal);
        Assert.StartsWith(
            "Ngày cuối phải từ ngày bắt đầu",
            (await leader.Set("Form.GroupCode", personas.Leader.GroupCode).Set("Form.ValidTo", "2026-11-22").SubmitAsync()).ErrorAt("Form.ValidTo"), StringComparison.Ordinal);
        Assert.Equal("Hãy chọn một mục trong danh sách.", (await staff.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity).ErrorAt("Form.CommuneId"));
    }

    [Fact]
    public async Task An_administrator_cannot_be_assigned_to_groups()
    {
        using var browser = await portal.SignInAsAsync(people => people.Administrator);
        var created = (await browser.GetAsync("/quan-tri/them-nguoi-dung")).Form()
            .Set("Form.FullName", "Quản trị hai").Set("Form.UserName", "quantri2").Set("Form.Role", "Administrator");
        await created.SubmitAsync();

        var page = await (await browser.GetAsync("/quan-tri/nguoi-dung/quantri2/phan-cong")).Form().SubmitAsync();

        Assert.Equal(["Phân công không hợp với vai trò; vai trò này: không phân công số liệu của Tổ."], page.Expect(HttpStatusCode.UnprocessableEntity).Errors);
    }

    [Fact]
    public async Task An_assignment_of_somebody_else_is_not_found()
    {
        var personas = await portal.PersonasAsync();
        var id = await portal.InDatabaseAsync(db => db.Assignments.Where(one => one.UserId == personas.Manager.Id).Select(one => one.Id).FirstAsync());
        using var browser = await portal.SignInAsAsync(personas.Administrator);

        (await browser.GetAsync($"{Page(personas.Officer)}/phan-cong/{id}")).Expect(HttpStatusCode.NotFound);
    }

    private static string Page(Persona persona) => $"/quan-tri/nguoi-dung/{persona.UserName}";
}
