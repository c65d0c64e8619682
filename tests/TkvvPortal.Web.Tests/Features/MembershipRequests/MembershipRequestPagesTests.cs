using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Domain.People;
using TkvvPortal.Testing;
using TkvvPortal.Web.Tests.Features.Meetings;
using static TkvvPortal.Web.Tests.Features.Meetings.MeetingWork;

namespace TkvvPortal.Web.Tests.Features.MembershipRequests;

/// <summary>A request is filed, voted on at a meeting, and takes effect when its minutes are closed.</summary>
public sealed class MembershipRequestPagesTests : IAsyncLifetime
{
    private const string Requests = $"/to/{Small}/de-nghi";
    private PortalFactory _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await PortalFactory.StartAsync();

    public async ValueTask DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task A_household_is_admitted_by_the_meeting_that_votes_for_it()
    {
        var filed = (await (await AdmissionAsync("9990000001", "Lê Thị  Mỹ Tiên")).SubmitAndFollowAsync()).Expect(HttpStatusCode.OK);
        Assert.Contains("chờ Tổ quyết định", filed.Notice, StringComparison.Ordinal);
        Assert.False(await IsMemberAsync("9990000001"));
        var meeting = await _portal.FinishedAsync();

        var voted = await VoteAsync(meeting, "9990000001", inFavour: 3);

        Assert.Contains("Được thông qua", voted.MainText, StringComparison.Ordinal);
        Assert.False(await IsMemberAsync("9990000001"));
        (await CloseAsync(meeting)).Expect(HttpStatusCode.Redirect);
        Assert.True(await IsMemberAsync("9990000001"));
        var minutes = await (await LeaderAsync()).GetAsync(At(meeting, "bien-ban"));
        Assert.Contains("Lê Thị Mỹ Tiên", minutes.Html, StringComparison.Ordinal);
        (await voted.Form().SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Without_a_majority_nobody_is_admitted_and_the_request_says_so()
    {
        var filed = await (await AdmissionAsync("9990000002", "Trần Văn Đực")).SubmitAndFollowAsync();
        var meeting = await _portal.FinishedAsync();
        await VoteAsync(meeting, "9990000002", inFavour: 1, against: 2);

        (await CloseAsync(meeting)).Expect(HttpStatusCode.Redirect);

        Assert.False(await IsMemberAsync("9990000002"));
        var request = await _portal.InDatabaseAsync(db => db.MembershipRequests.SingleAsync(one => one.FullName == "Trần Văn Đực"));
        Assert.NotEqual(RequestStatus.Waiting, request.Status);
        Assert.Contains("Không được thông qua", (await filed.Browser.GetAsync(filed.Url)).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_votes_than_people_present_are_refused_and_kept()
    {
        await (await AdmissionAsync("9990000003", "Ngô Thị Bảy")).SubmitAsync();
        var meeting = await _portal.FinishedAsync();
        var page = await VotesAsync(meeting);
        var row = await RowAsync(page, "9990000003");

        var refused = await page.Form().Set($"Form.Rows[{row}].For", "99").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("vượt số tổ viên có mặt", refused.ErrorAt($"Form.Rows[{row}].For"), StringComparison.Ordinal);
        Assert.Equal("99", refused.Form()[$"Form.Rows[{row}].For"]);
    }

    [Fact]
    public async Task The_same_form_files_one_request_and_a_second_about_the_person_is_refused()
    {
        var form = await AdmissionAsync("9990000004", "Võ Văn Tư");

        var first = await form.SubmitAsync();
        var second = await form.SubmitAsync();
        var other = await (await AdmissionAsync("9990000004", "Võ Văn Tư")).SubmitAsync();

        Assert.Equal((HttpStatusCode.Redirect, first.Location), (second.Status, second.Location));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.Status);
        Assert.Contains("đã có đề nghị đang chờ", string.Join(' ', other.Errors), StringComparison.Ordinal);
        Assert.Equal(1, await _portal.InDatabaseAsync(db => db.MembershipRequests.CountAsync(one => one.FullName == "Võ Văn Tư")));
    }

    [Fact]
    public async Task Who_owes_is_not_released_unless_the_manager_waives_the_rule_with_a_reason()
    {
        var stay = await DebtorAsync();
        var page = await (await LeaderAsync()).GetAsync(Requests + "/cho-ra");
        var filed = await page.Form().Set("Form.StayId", stay.ToString()).Choose("Form.Reason", nameof(ExitReason.MovedAway)).SubmitAndFollowAsync();
        Assert.Contains("còn nợ", filed.MainText, StringComparison.Ordinal);
        (await filed.Browser.GetAsync(filed.Url + "/ngoai-le")).Expect(HttpStatusCode.Forbidden);
        var manager = await _portal.SignInAsAsync(people => people.Manager);

        var empty = await (await manager.GetAsync(filed.Url + "/ngoai-le")).Form().SubmitAsync();
        var waived = await empty.Form().Set("Form.Reason", "Ngân hàng đã thu hết nợ sáng nay").SubmitAndFollowAsync();

        Assert.Equal("Hãy ghi lý do cho phép ngoại lệ.", empty.ErrorAt("Form.Reason"));
        Assert.Contains("Ngân hàng đã thu hết nợ sáng nay", waived.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_foreign_group_does_not_exist_and_other_roles_do_not_file()
    {
        var foreign = await _portal.SignInAsAsync(people => people.Leader);
        (await foreign.GetAsync(Requests)).Expect(HttpStatusCode.NotFound);
        (await foreign.GetAsync(Requests + "/ket-nap")).Expect(HttpStatusCode.NotFound);

        foreach (var role in (PortalRole[])[PortalRole.Administrator, PortalRole.SessionAccountant, PortalRole.OfficeManager])
            (await (await _portal.SignInAsAsync(people => people.Of(role))).GetAsync(Requests + "/ket-nap")).Expect(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task What_is_missing_or_wrong_is_named_at_its_field()
    {
        var page = await (await LeaderAsync()).GetAsync(Requests + "/ket-nap");

        var empty = await page.Form().SubmitAsync();
        var wrong = await (await AdmissionAsync("12", "Lê A")).SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.All(["CustomerCode", "FullName", "BirthDate", "Gender", "Category", "Address"], field => Assert.NotEmpty(empty.ErrorAt("Form." + field)));
        Assert.Equal("Mã khách hàng gồm đúng 10 chữ số.", wrong.ErrorAt("Form.CustomerCode"));
        Assert.Equal("Lê A", wrong.Form()["Form.FullName"]);
    }

    private Task<PortalBrowser> LeaderAsync() => _portal.SignInAsAsync(people => people.LeaderOf(Small));

    private async Task<HtmlForm> AdmissionAsync(string code, string name) => (await (await LeaderAsync()).GetAsync(Requests + "/ket-nap")).Form()
        .Set("Form.CustomerCode", code).Set("Form.FullName", name).Set("Form.BirthDate", "1985-04-03").Choose("Form.Gender", "Female")
        .Set("Form.Category", "Poor").Set("Form.Address", "Tổ dân cư 2");

    private Task<HtmlPage> VotesAsync(Guid meeting) => _portal.StepAsync(meeting, "to-vien");

    private async Task<HtmlPage> VoteAsync(Guid meeting, string code, int inFavour, int against = 0)
    {
        var page = await VotesAsync(meeting);
        var row = await RowAsync(page, code);
        return await page.Form().Set($"Form.Rows[{row}].For", $"{inFavour}").Set($"Form.Rows[{row}].Against", $"{against}").SubmitAndFollowAsync();
    }

    private async Task<int> RowAsync(HtmlPage page, string code)
    {
        var all = await _portal.InDatabaseAsync(db => db.MembershipRequests.AsNoTracking().ToListAsync());
        var id = all.Single(one => one.Applicant?.CustomerCode == code).Id;
        return page.Document.QuerySelectorAll("[data-request]").Select(card => card.GetAttribute("data-request")).ToList().IndexOf(id.ToString());
    }

    private async Task<HtmlPage> CloseAsync(Guid meeting)
    {
        var page = await _portal.StepAsync(meeting, "ket-thuc");
        return await page.Form().Set("Form.EndedAt", "10:30").SubmitAsync();
    }

    private Task<bool> IsMemberAsync(string code) => _portal.InDatabaseAsync(db =>
        db.Memberships.AnyAsync(stay => stay.Member.CustomerCode == code && stay.LeftOn == null));

    /// <summary>A member of the small group who is not on its board and owes something.</summary>
    private Task<Guid> DebtorAsync() => _portal.InDatabaseAsync(db => db.Memberships
        .Where(stay => db.Groups.Any(one => one.Id == stay.GroupId && one.Code == Small) && !db.BoardTerms.Any(term => term.MembershipId == stay.Id))
        .Where(stay => db.Loans.Any(loan => loan.MembershipId == stay.Id && (long)loan.InTerm > 0))
        .OrderBy(stay => stay.Id).Select(stay => stay.Id).FirstAsync());
}
