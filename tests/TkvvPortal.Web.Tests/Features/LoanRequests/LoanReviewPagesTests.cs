using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Testing;
using TkvvPortal.Web.Tests.Features.Meetings;
using static TkvvPortal.Web.Tests.Features.Meetings.MeetingWork;

namespace TkvvPortal.Web.Tests.Features.LoanRequests;

/// <summary>Bình xét cho vay: one vote each, none on the own household, and it takes effect with the minutes.</summary>
public sealed class LoanReviewPagesTests : IAsyncLifetime
{
    private PortalFactory _portal = null!;
    private Guid _request;
    private Guid _meeting;

    public async ValueTask InitializeAsync()
    {
        _portal = await PortalFactory.StartAsync();
        _request = (await _portal.FiledAsync()).RequestOf();
        _meeting = await _portal.FinishedAsync();
    }

    public async ValueTask DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task What_the_meeting_agrees_to_goes_into_the_list_when_the_minutes_are_closed()
    {
        var form = (await _portal.BallotsAsync(_meeting, _request)).Set("Form.Agreed", "35.000.000").Choose("Form.Ballots[0].Choice", "Abstaining");
        var list = await form.SubmitAndFollowAsync();
        Assert.Contains("tán thành 2, không tán thành 0, không có ý kiến 1", list.MainText, StringComparison.Ordinal);
        Assert.Equal(LoanRequestStatus.Filed, (await _portal.FindAsync(_request)).Status);

        (await (await _portal.StepAsync(_meeting, "ket-thuc")).Form().Set("Form.EndedAt", "10:30").SubmitAsync()).Expect(HttpStatusCode.Redirect);

        var request = await _portal.FindAsync(_request);
        Assert.Equal((LoanRequestStatus.Listed, 35_000_000), (request.Status, request.Agreed!.Value.Amount));
        var minutes = await _portal.StepAsync(_meeting, "bien-ban");
        Assert.Contains("Tổ thống nhất 35.000.000 đồng", minutes.Html, StringComparison.Ordinal);
        Assert.Contains("được thông qua", minutes.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_majority_it_is_refused_and_the_reason_stays()
    {
        var form = (await _portal.BallotsAsync(_meeting, _request)).Choose("Form.Ballots[0].Choice", "Against").Choose("Form.Ballots[1].Choice", "Against");
        await form.SubmitAsync();

        (await (await _portal.StepAsync(_meeting, "ket-thuc")).Form().Set("Form.EndedAt", "10:30").SubmitAsync()).Expect(HttpStatusCode.Redirect);

        var page = await (await _portal.SignInAsAsync(people => people.LeaderOf(Small))).GetAsync($"/vay-von/{_request}");
        Assert.Contains("1 trên 3 người có quyền biểu quyết", page.Text("[data-refusal]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vote_of_somebody_absent_or_of_the_borrower_is_refused()
    {
        var form = await _portal.BallotsAsync(_meeting, _request);
        var borrower = (await _portal.FindAsync(_request)).MembershipId;

        var own = await form.Set("Form.Ballots[0].StayId", borrower.ToString()).SubmitAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, own.Status);
        Assert.Contains("người vay không biểu quyết về hộ của mình", own.ErrorAt("Form.Ballots"), StringComparison.Ordinal);

        var absent = await (await _portal.BallotsAsync(_meeting, _request)).Set("Form.Ballots[0].StayId", Guid.CreateVersion7().ToString()).SubmitAsync();
        Assert.Contains("1 phiếu của người không dự họp", absent.ErrorAt("Form.Ballots"), StringComparison.Ordinal);
        Assert.Null((await _portal.FindAsync(_request)).Ballots);
    }

    [Fact]
    public async Task More_than_was_asked_is_refused_and_kept()
    {
        var refused = await (await _portal.BallotsAsync(_meeting, _request)).Set("Form.Agreed", "41.000.000").SubmitAsync();

        Assert.Contains("không vượt số đề nghị vay 40.000.000 đồng", refused.ErrorAt("Form.Agreed"), StringComparison.Ordinal);
        Assert.Equal("41.000.000", refused.Form()["Form.Agreed"]);
    }

    [Fact]
    public async Task Who_voted_and_turns_out_absent_keeps_the_minutes_open()
    {
        await (await _portal.BallotsAsync(_meeting, _request)).SubmitAsync();
        await _portal.InDatabaseAsync(async db =>
        {
            var meeting = await db.Meetings.Include(one => one.Members).SingleAsync(one => one.Id == _meeting);
            var voter = (await db.LoanRequests.SingleAsync(one => one.Id == _request)).Ballots!.For[0];
            meeting.MarkMembers([new MemberMark(voter, Presence.Absent, "Ốm")], meeting.Members.Select(mark => mark.MembershipId).ToHashSet());
            return await db.SaveChangesAsync();
        });

        var refused = await (await _portal.StepAsync(_meeting, "ket-thuc")).Form().Set("Form.EndedAt", "10:30").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("người không dự họp", refused.MainText, StringComparison.Ordinal);
        Assert.Equal(LoanRequestStatus.Filed, (await _portal.FindAsync(_request)).Status);
    }

    [Fact]
    public async Task A_vote_may_be_taken_back_and_the_request_waits_for_a_later_meeting()
    {
        await (await _portal.BallotsAsync(_meeting, _request)).SubmitAsync();
        var page = await _portal.OfficersStepAsync(_meeting, $"binh-xet/{_request}");

        var list = await page.Form().SubmitAndFollowAsync("button[formaction$=de-lai]");

        Assert.Contains("Chưa bình xét", list.MainText, StringComparison.Ordinal);
        Assert.Null((await _portal.FindAsync(_request)).MeetingId);
    }

    [Fact]
    public async Task The_same_ballots_sent_twice_are_recorded_once()
    {
        var form = await _portal.BallotsAsync(_meeting, _request);

        (await form.SubmitAsync()).Expect(HttpStatusCode.Redirect);
        var version = (await _portal.FindAsync(_request)).Version;
        (await form.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);

        Assert.Equal(version, (await _portal.FindAsync(_request)).Version);
    }

    [Fact]
    public async Task The_ready_conclusion_tells_the_review()
    {
        await (await _portal.BallotsAsync(_meeting, _request)).SubmitAsync();

        var agenda = await _portal.StepAsync(_meeting, "noi-dung");

        Assert.Contains("thống nhất 40.000.000 đ, tán thành 3", agenda.MainText, StringComparison.Ordinal);
    }
}
