using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.Meetings.MeetingWork;

namespace TkvvPortal.Web.Tests.Features.LoanRequests;

/// <summary>03/TD and 04/TD: the organisation, the commune and the bank, one after another.</summary>
public sealed class LoanListPagesTests : IAsyncLifetime
{
    private PortalFactory _portal = null!;
    private Guid _request;
    private Guid _list;

    public async ValueTask InitializeAsync()
    {
        _portal = await PortalFactory.StartAsync();
        (_request, _list) = await _portal.ListedAsync();
    }

    public async ValueTask DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task A_list_is_confirmed_twice_and_approved_and_every_step_says_who_is_next()
    {
        Assert.Contains("Chờ UBND xã xác nhận", (await (await _portal.StepOfListAsync(_list, "hoi")).SubmitAndFollowAsync()).Text("[data-next]"), StringComparison.Ordinal);
        Assert.Contains("Chờ PGD phê duyệt", (await (await _portal.StepOfListAsync(_list, "xa")).SubmitAndFollowAsync()).Text("[data-next]"), StringComparison.Ordinal);
        var result = await (await _portal.StepOfListAsync(_list, "phe-duyet")).Set("Form.Number", "12/TB-NHCS").Set("Form.Rows[0].Amount", "30.000.000").SubmitAndFollowAsync();

        Assert.Contains("30.000.000", result.Text("[data-households] tbody tr"), StringComparison.Ordinal);
        Assert.Equal(LoanRequestStatus.Approved, (await _portal.FindAsync(_request)).Status);
        var paper = (await result.Browser.GetAsync(result.Url + "/in-ket-qua")).Expect(HttpStatusCode.OK);
        Assert.Contains("Số: 12/TB-NHCS", paper.Html, StringComparison.Ordinal);
        (await result.Browser.GetAsync(result.Url + "/in")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_household_left_out_needs_a_reason_and_keeps_it()
    {
        var refused = await (await _portal.StepOfListAsync(_list, "hoi")).Check("Form.Rows[0].IsRefused").SubmitAsync();
        Assert.Equal("Hãy ghi lý do không đồng ý.", refused.ErrorAt("Form.Rows[0].Reason"));

        var done = await refused.Form().Set("Form.Rows[0].Reason", "Không còn cư trú ở ấp").SubmitAndFollowAsync();

        Assert.Contains("Không còn cư trú ở ấp", done.MainText, StringComparison.Ordinal);
        Assert.Equal(LoanRequestStatus.Refused, (await _portal.FindAsync(_request)).Status);
    }

    [Fact]
    public async Task Missing_signer_and_days_out_of_order_are_named_at_their_fields()
    {
        var refused = await (await _portal.StepOfListAsync(_list, "hoi")).Set("Form.By", "").Set("Form.On", "2020-01-01").SubmitAsync();
        Assert.NotEmpty(refused.ErrorAt("Form.By"));

        var early = await refused.Form().Set("Form.By", "Nguyễn Thị Lan").SubmitAsync();

        Assert.Contains("Ngày ghi phải từ", early.ErrorAt("Form.On"), StringComparison.Ordinal);
        Assert.Equal("2020-01-01", early.Form()["Form.On"]);
    }

    [Fact]
    public async Task The_bank_approves_no_more_than_the_group_agreed_to()
    {
        await (await _portal.StepOfListAsync(_list, "hoi")).SubmitAsync();
        await (await _portal.StepOfListAsync(_list, "xa")).SubmitAsync();

        var refused = await (await _portal.StepOfListAsync(_list, "phe-duyet")).Set("Form.Rows[0].Amount", "50.000.000").SubmitAsync();

        Assert.Contains("không vượt số Tổ thống nhất 40.000.000 đồng", refused.ErrorAt("Form.Rows[0].Amount"), StringComparison.Ordinal);
        Assert.Equal(LoanRequestStatus.Confirmed, (await _portal.FindAsync(_request)).Status);
    }

    [Fact]
    public async Task A_household_of_another_list_changes_nothing()
    {
        var foreign = await _portal.InDatabaseAsync(db => db.LoanRequests.Where(one => one.ListId != null && one.ListId != _list).Select(one => one.Id).FirstAsync());
        var before = (await _portal.FindAsync(foreign)).Version;

        (await (await _portal.StepOfListAsync(_list, "hoi")).Set("Form.Rows[0].RequestId", foreign.ToString()).SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);

        Assert.Equal(before, (await _portal.FindAsync(foreign)).Version);
        Assert.Equal(LoanRequestStatus.Listed, (await _portal.FindAsync(_request)).Status);
    }

    [Fact]
    public async Task A_step_sent_twice_is_taken_once()
    {
        var form = await _portal.StepOfListAsync(_list, "hoi");

        (await form.SubmitAsync()).Expect(HttpStatusCode.Redirect);
        (await form.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);

        var list = await _portal.InDatabaseAsync(db => db.LoanRequestLists.AsNoTracking().SingleAsync(one => one.Id == _list));
        Assert.Equal(LoanRequestStatus.Endorsed, list.Next);
    }

    [Fact]
    public async Task Each_step_belongs_to_its_role_and_a_foreign_list_does_not_exist()
    {
        var leader = await _portal.SignInAsAsync(people => people.LeaderOf(Small));
        foreach (var step in (string[])["hoi", "xa", "phe-duyet"])
            (await leader.GetAsync($"/vay-von/danh-sach/{_list}/{step}")).Expect(HttpStatusCode.Forbidden);
        (await (await _portal.SignInAsAsync(people => people.Leader)).GetAsync($"/vay-von/danh-sach/{_list}")).Expect(HttpStatusCode.NotFound);
        (await (await _portal.SignInAsAsync(people => people.Manager)).GetAsync($"/vay-von/danh-sach/{_list}/hoi")).Expect(HttpStatusCode.Forbidden);
    }
}
