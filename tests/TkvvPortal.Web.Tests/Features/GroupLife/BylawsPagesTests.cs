using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.People;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.GroupLife.GroupLifeWork;

namespace TkvvPortal.Web.Tests.Features.GroupLife;

/// <summary>Reading, printing and amending the by-laws of a group.</summary>
public sealed class BylawsPagesTests : IAsyncLifetime
{
    private PortalFactory _portal = null!;
    private PortalBrowser _officer = null!;
    private string _url = "";

    public async ValueTask InitializeAsync()
    {
        _portal = await PortalFactory.StartAsync();
        _officer = await _portal.SignInAsAsync(people => people.Officer);
        _url = $"/to/{(await _portal.PersonasAsync()).Leader.GroupCode}/quy-uoc";
    }

    public async ValueTask DisposeAsync()
    {
        _officer.Dispose();
        await _portal.DisposeAsync();
    }

    [Fact]
    public async Task An_amendment_is_the_next_version_once_and_the_old_one_can_be_read_on()
    {
        var form = await AmendAsync();
        Assert.StartsWith("Điều 1. Tổ họp ngày", form["Form.Text"], StringComparison.Ordinal);

        await form.Set("Form.Text", "Điều 1. Họp ngày 5.\nĐiều 2. Gửi 30.000 đồng.").SubmitAsync();
        var file = (await form.SubmitAndFollowAsync()).Expect(HttpStatusCode.OK);

        Assert.Contains("Bản số 2, áp dụng từ ngày 23/11/2026", file.Text("[data-bylaws]"), StringComparison.Ordinal);
        var link = Assert.Single(file.Links("[data-papers] a"));
        using var leader = await _portal.SignInAsAsync(people => people.Leader);
        var read = (await leader.GetAsync(link)).Expect(HttpStatusCode.OK);
        Assert.Equal("Điều 1. Họp ngày 5. Điều 2. Gửi 30.000 đồng.", read.Text("[data-bylaws]"));
        Assert.DoesNotContain(read.Links(), address => address.EndsWith("/sua-doi", StringComparison.Ordinal));
        var versions = read.Links("[data-versions] a");
        Assert.Equal(2, versions.Count);
        var old = (await leader.GetAsync(versions[1])).Expect(HttpStatusCode.OK);
        Assert.Contains("Đã thay thế", old.MainText, StringComparison.Ordinal);
        Assert.StartsWith("Điều 1. Tổ họp ngày", old.Text("[data-bylaws]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_paper_names_the_minutes_the_approval_and_the_board()
    {
        await (await AmendAsync()).Set("Form.Text", "Điều 1. Họp ngày 5.").Set("Form.Approval", "45/UBND").Set("Form.ApprovedOn", Day(-1)).SubmitAsync();

        var paper = (await _officer.GetAsync(_url + "/in")).Expect(HttpStatusCode.OK);

        Assert.Contains("Bản số 2, áp dụng từ ngày 23/11/2026", paper.MainText, StringComparison.Ordinal);
        Assert.Contains("biên bản 10C/TD số 07 ngày 21/11/2026, UBND xã chấp thuận tại văn bản số 45/UBND ngày 22/11/2026", paper.MainText, StringComparison.Ordinal);
        Assert.All(paper.Texts(".signature-name"), name => Assert.NotEmpty(name));
    }

    [Fact]
    public async Task What_is_refused_is_said_at_its_field_and_stays_typed()
    {
        var form = await AmendAsync();

        Assert.Equal(["Chưa có gì thay đổi so với hiện nay."], (await form.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity).Errors);
        var empty = await form.Set("Form.Text", "").SubmitAsync();
        Assert.NotEmpty(empty.Expect(HttpStatusCode.UnprocessableEntity).ErrorAt("Form.Text"));
        var early = await form.Set("Form.Text", "Điều 1. Họp ngày 9.").Set("Form.On", "2010-01-01").SubmitAsync();
        Assert.StartsWith("Ngày có hiệu lực", early.ErrorAt("Form.On"), StringComparison.Ordinal);
        Assert.Equal("Điều 1. Họp ngày 9.", early.Form()["Form.Text"]);
        var founded = await _portal.InDatabaseAsync(db => db.Bylaws.Where(version => version.Number == 1).Select(version => version.EffectiveFrom).MinAsync());
        Assert.True(founded < TestTime.Today);
    }

    [Fact]
    public async Task Two_amendments_of_one_version_do_not_both_count()
    {
        var first = await AmendAsync();
        var second = await AmendAsync();
        (await first.Set("Form.Text", "Điều 1. Họp ngày 5.").Set("Form.On", Day(-1)).SubmitAsync()).Expect(HttpStatusCode.Redirect);

        var stale = await second.Set("Form.Text", "Điều 1. Họp ngày 6.").SubmitAsync();

        Assert.StartsWith("Người khác vừa lưu trước bạn.", Assert.Single(stale.Expect(HttpStatusCode.UnprocessableEntity).Errors), StringComparison.Ordinal);
        Assert.Equal("Điều 1. Họp ngày 6.", stale.Form()["Form.Text"]);
    }

    [Fact]
    public async Task A_version_of_another_group_does_not_exist()
    {
        var foreign = await _portal.InDatabaseAsync(db => db.Bylaws
            .Where(version => !db.Groups.Any(group => group.Id == version.GroupId && _url.Contains(group.Code))).Select(version => version.Id).FirstAsync());

        (await _officer.GetAsync($"{_url}?ban={foreign}")).Expect(HttpStatusCode.NotFound);
        (await _officer.GetAsync($"{_url}/in?ban={foreign}")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_group_without_by_laws_says_so_and_has_nothing_to_print()
    {
        await _portal.InDatabaseAsync(db => db.Bylaws.ExecuteDeleteAsync());

        Assert.Contains("Chưa có quy ước", (await _officer.GetAsync(_url)).Expect(HttpStatusCode.OK).MainText, StringComparison.Ordinal);
        (await _officer.GetAsync(_url + "/in")).Expect(HttpStatusCode.NotFound);
        Assert.Equal("Ban hành quy ước", (await _officer.GetAsync(_url + "/sua-doi")).Expect(HttpStatusCode.OK).Heading);
    }

    [Theory]
    [InlineData(PortalRole.GroupLeader, 403)]
    [InlineData(PortalRole.MassOrganisationStaff, 403)]
    [InlineData(PortalRole.CreditOfficer, 200)]
    [InlineData(PortalRole.OfficeManager, 200)]
    [InlineData(PortalRole.SessionAccountant, 403)]
    public async Task Officers_and_managers_amend(PortalRole role, int status)
    {
        using var browser = await _portal.SignInAsAsync(people => people.Of(role));

        (await browser.GetAsync(_url + "/sua-doi")).Expect((HttpStatusCode)status);
        (await browser.GetAsync(_url)).Expect(HttpStatusCode.OK);
    }

    private async Task<HtmlForm> AmendAsync() => (await _officer.OpenFormAsync(_url + "/sua-doi")).WithMinutes("10C/TD số 07");
}
