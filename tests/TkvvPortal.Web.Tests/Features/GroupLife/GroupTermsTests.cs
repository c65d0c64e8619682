using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.GroupLife.GroupLifeWork;

namespace TkvvPortal.Web.Tests.Features.GroupLife;

/// <summary>Changing when and where a group meets, and what it may collect.</summary>
public sealed class GroupTermsTests : IAsyncLifetime
{
    private PortalFactory _portal = null!;
    private PortalBrowser _officer = null!;
    private string _group = "";

    public async ValueTask InitializeAsync()
    {
        _portal = await PortalFactory.StartAsync();
        _officer = await _portal.SignInAsAsync(people => people.Officer);
        _group = "/to/" + (await _portal.PersonasAsync()).Leader.GroupCode;
    }

    public async ValueTask DisposeAsync()
    {
        _officer.Dispose();
        await _portal.DisposeAsync();
    }

    [Fact]
    public async Task The_meeting_moves_and_the_file_keeps_old_and_new_once()
    {
        var form = await OpenAsync("lich-hop");
        var before = $"lúc {form["Form.MeetingTime"]} ngày {form["Form.MeetingDay"]} hằng tháng, {form["Form.MeetingPlace"]}";
        form.Set("Form.MeetingDay", "31").Set("Form.MeetingTime", "15:45").Set("Form.MeetingPlace", "Đình làng");

        await form.SubmitAsync();
        var page = (await form.SubmitAndFollowAsync()).Expect(HttpStatusCode.OK);

        Assert.Contains("15:45, ngày 31 hằng tháng, Đình làng", page.MainText, StringComparison.Ordinal);
        var line = Assert.Single(page.Texts("[data-papers] li"));
        Assert.Contains($"Họp lúc 15:45 ngày 31 hằng tháng, Đình làng; trước đó {before}", line, StringComparison.Ordinal);
        Assert.Contains("Biên bản 10C/TD số 07 ngày 21/11/2026", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_day_and_a_change_of_nothing_are_refused()
    {
        var form = await OpenAsync("lich-hop");

        Assert.Equal(["Chưa có gì thay đổi so với hiện nay."], (await form.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity).Errors);
        var wrong = await form.Set("Form.MeetingDay", "32").Set("Form.MeetingPlace", "Đình làng").SubmitAsync();
        Assert.NotEmpty(wrong.Expect(HttpStatusCode.UnprocessableEntity).ErrorAt("Form.MeetingDay"));
        Assert.Equal("Đình làng", wrong.Form()["Form.MeetingPlace"]);
        var tomorrow = await form.Set("Form.MeetingDay", "9").Set("Form.On", Day(1)).SubmitAsync();
        Assert.StartsWith("Ngày có hiệu lực", tomorrow.ErrorAt("Form.On"), StringComparison.Ordinal);
        Assert.StartsWith("Ghi số và ngày", (await form.Set("Form.On", Day(0)).Set("Form.MinutesOn", Day(1)).SubmitAsync()).ErrorAt("Form.Minutes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_mandate_changes_with_the_minimum_deposit()
    {
        var form = (await OpenAsync("uy-nhiem")).Check("Form.CollectsInterest", on: false).Set("Form.MinimumDeposit", "35.000");

        await form.SubmitAsync();
        var page = (await form.SubmitAndFollowAsync()).Expect(HttpStatusCode.OK);

        Assert.Contains("Chỉ thu tiền gửi", page.MainText, StringComparison.Ordinal);
        Assert.Contains("Ủy nhiệm: không thu lãi, thu tiền gửi, gửi tối thiểu 35.000 đ mỗi tháng; trước đó thu lãi", Assert.Single(page.Texts("[data-papers] li")), StringComparison.Ordinal);
        var saved = await _portal.InDatabaseAsync(db => db.Groups.Where(group => _group.EndsWith(group.Code)).Select(group => new { group.CollectsInterest, group.MinimumDeposit }).SingleAsync());
        Assert.Equal((false, new Vnd(35_000)), (saved.CollectsInterest, saved.MinimumDeposit));
    }

    [Fact]
    public async Task A_negative_deposit_is_refused_and_what_was_ticked_stays()
    {
        var page = await (await OpenAsync("uy-nhiem")).Check("Form.CollectsDeposits", on: false).Set("Form.MinimumDeposit", "-1").SubmitAsync();

        Assert.NotEmpty(page.Expect(HttpStatusCode.UnprocessableEntity).ErrorAt("Form.MinimumDeposit"));
        Assert.Null(page.Form()["Form.CollectsDeposits"]);
    }

    [Theory]
    [InlineData("lich-hop")]
    [InlineData("uy-nhiem")]
    public async Task Who_comes_second_is_told(string page)
    {
        var first = (await OpenAsync("lich-hop")).Set("Form.MeetingPlace", "Đình làng");
        var second = await OpenAsync(page);
        (await first.SubmitAsync()).Expect(HttpStatusCode.Redirect);
        if (page == "lich-hop")
            second.Set("Form.MeetingPlace", "Chùa làng");
        else
            second.Set("Form.MinimumDeposit", "77.000");

        var stale = await second.SubmitAsync();

        Assert.StartsWith("Người khác vừa lưu trước bạn.", Assert.Single(stale.Expect(HttpStatusCode.UnprocessableEntity).Errors), StringComparison.Ordinal);
        (await stale.Form().SubmitAsync()).Expect(HttpStatusCode.Redirect);
    }

    private async Task<HtmlForm> OpenAsync(string page) => (await _officer.OpenFormAsync($"{_group}/{page}")).WithMinutes("10C/TD số 07");
}
