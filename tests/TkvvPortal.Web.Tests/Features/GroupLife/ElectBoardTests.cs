using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.GroupLife.GroupLifeWork;

namespace TkvvPortal.Web.Tests.Features.GroupLife;

/// <summary>Electing a board: terms, papers, and what becomes of accounts.</summary>
public sealed class ElectBoardTests : IAsyncLifetime
{
    private PortalFactory _portal = null!;
    private PortalBrowser _officer = null!;
    private string _code = "";

    private string Url => $"/to/{_code}/ban-quan-ly";

    public async ValueTask InitializeAsync()
    {
        _portal = await PortalFactory.StartAsync();
        _officer = await _portal.SignInAsAsync(people => people.Officer);
        _code = (await _portal.PersonasAsync()).Leader.GroupCode!;
    }

    public async ValueTask DisposeAsync()
    {
        _officer.Dispose();
        await _portal.DisposeAsync();
    }

    [Fact]
    public async Task A_new_deputy_follows_the_old_one_whose_account_sees_the_group_no_more()
    {
        using var leader = await _portal.SignInAsAsync(people => people.Leader);
        using var deputy = await _portal.SignInAsAsync(people => people.Deputy);
        (await deputy.GetAsync("/to/" + _code)).Expect(HttpStatusCode.OK);
        var form = await NewDeputyAsync();

        await form.SubmitAsync();
        var page = await form.SubmitAndFollowAsync();

        Assert.Contains("10B/TD số 02", Assert.Single(page.Expect(HttpStatusCode.OK).Texts("[data-papers] li")), StringComparison.Ordinal);
        (await deputy.GetAsync("/to/" + _code)).Expect(HttpStatusCode.NotFound);
        (await leader.GetAsync("/to/" + _code)).Expect(HttpStatusCode.OK);
        var terms = await _portal.InDatabaseAsync(db => db.BoardTerms
            .Where(term => term.Post == BoardPost.Deputy && db.Groups.Any(group => group.Id == term.GroupId && group.Code == _code))
            .OrderBy(term => term.ValidFrom).Select(term => new { term.ValidFrom, term.ValidTo }).ToListAsync());
        Assert.Equal(
            (TestTime.Today.AddDays(-1), TestTime.Today, null), (terms[^2].ValidTo!.Value, terms[^1].ValidFrom, terms[^1].ValidTo));
    }

    [Fact]
    public async Task What_is_refused_is_said_at_its_field()
    {
        var form = (await _officer.OpenFormAsync(Url)).WithMinutes("10B/TD số 02");
        Assert.StartsWith("Hãy trả lời", (await form.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity).ErrorAt("Form.AreKin"), StringComparison.Ordinal);
        form.WithNothingDeclared();

        Assert.Equal(["Chưa có gì thay đổi so với hiện nay."], (await form.SubmitAsync()).Errors);
        var deputy = form["Form.Deputy"];
        Assert.Equal("Tổ trưởng và Tổ phó phải là hai người.", (await form.Set("Form.Deputy", form["Form.Leader"]).SubmitAsync()).ErrorAt("Form.Deputy"));
        form.Set("Form.Deputy", Other(form));
        Assert.StartsWith("Ngày có hiệu lực", (await form.Set("Form.On", Day(1)).SubmitAsync()).ErrorAt("Form.On"), StringComparison.Ordinal);
        form.Set("Form.On", Day(0)).Choose("Form.SitOnCommittee", "true").Set("Form.ExceptionReason", "Dữ liệu cũ");
        Assert.StartsWith("Ủy viên Ban Thường vụ", (await form.SubmitAsync()).ErrorAt("Form.SitOnCommittee"), StringComparison.Ordinal);
        Assert.Equal(deputy, (await _officer.OpenFormAsync(Url))["Form.Deputy"]);
    }

    [Fact]
    public async Task Who_comes_second_is_told_and_keeps_what_was_chosen()
    {
        var first = await NewDeputyAsync();
        var second = await NewDeputyAsync();
        var chosen = Options(second, "Form.Deputy").Last(value => value != first["Form.Deputy"] && value != second["Form.Leader"]);
        await first.Set("Form.On", Day(-1)).SubmitAsync();

        var stale = await second.Set("Form.Deputy", chosen).SubmitAsync();

        Assert.StartsWith("Người khác vừa lưu trước bạn.", Assert.Single(stale.Expect(HttpStatusCode.UnprocessableEntity).Errors), StringComparison.Ordinal);
        Assert.Equal(chosen, stale.Form()["Form.Deputy"]);
        (await stale.Form().SubmitAsync()).Expect(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_group_pauses_and_works_again_each_with_a_reason()
    {
        var url = $"/to/{_code}/tinh-trang";
        var pause = (await _officer.OpenFormAsync(url)).WithMinutes("10/TD số 03");
        Assert.Equal("Hãy ghi lý do.", (await pause.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity).ErrorAt("Form.Reason"));

        var paused = await pause.Set("Form.Reason", "Ngập lụt kéo dài").SubmitAndFollowAsync();
        var resumed = await (await _officer.OpenFormAsync(url)).WithMinutes("10/TD số 04").Set("Form.Reason", "Nước đã rút").SubmitAndFollowAsync();

        Assert.Contains("Tạm ngừng", paused.Expect(HttpStatusCode.OK).Texts(".page-head .badge"));
        Assert.Empty(resumed.Expect(HttpStatusCode.OK).Texts(".page-head .badge"));
        Assert.Equal(2, resumed.Texts("[data-papers] li").Count);
    }

    private async Task<HtmlForm> NewDeputyAsync()
    {
        var form = (await _officer.OpenFormAsync(Url)).WithMinutes("10B/TD số 02").WithNothingDeclared();
        return form.Set("Form.Deputy", Other(form));
    }

    private static string Other(HtmlForm form) =>
        Options(form, "Form.Deputy").First(value => value != form["Form.Leader"] && value != form["Form.Deputy"]);
}
