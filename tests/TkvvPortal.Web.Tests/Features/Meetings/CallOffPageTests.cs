using System.Net;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.Meetings.MeetingWork;

namespace TkvvPortal.Web.Tests.Features.Meetings;

/// <summary>A meeting that was not held, and why.</summary>
public sealed class CallOffPageTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Reason = "Form.NotHeldReason";

    [Fact]
    public async Task The_reason_is_shown_nobody_missed_it_and_there_are_no_minutes()
    {
        var id = await portal.PlannedAsync(officer: (await portal.PersonasAsync()).OfficerOf(Small));
        var attendance = (await portal.StepAsync(id, "diem-danh")).Form().Choose(Member(0, "Presence"), "Present");

        var done = await (await portal.StepAsync(id, "khong-hop")).Form().Set(Reason, Decomposed).SubmitAndFollowAsync();
        var refused = await attendance.SubmitAsync();

        Assert.Contains($"Không họp. Lý do: {Composed}", done.MainText, StringComparison.Ordinal);
        var meeting = await portal.MeetingAsync(id);
        Assert.Equal((MeetingStatus.NotHeld, DutyOutcome.CalledOff), (meeting.Status, Assert.Single(meeting.Duties).Outcome));
        Assert.Equal(["Cuộc họp đã ghi nhận là không họp."], refused.Errors);
        Assert.Empty(meeting.Members);
        (await done.Browser.GetAsync(At(id, "bien-ban"))).Expect(HttpStatusCode.NotFound);
        Assert.Equal(At(id), (await done.Browser.GetAsync(At(id, "ket-thuc"))).Location);
    }

    [Fact]
    public async Task Without_a_reason_or_with_one_beyond_measure_it_is_refused_at_the_field()
    {
        var id = await portal.PlannedAsync();

        var empty = await (await portal.StepAsync(id, "khong-hop")).Form().Set(Reason, " \n ").SubmitAsync();
        var tooLong = await empty.Form().Set(Reason, new string('x', 10_000)).SubmitAsync();

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Hãy ghi lý do không họp."), (empty.Status, empty.ErrorAt(Reason)));
        Assert.Equal("Lý do không họp dài tối đa 1000 ký tự.", tooLong.ErrorAt(Reason));
        Assert.Equal(10_000, tooLong.Form()[Reason]!.Length);
        Assert.Equal(MeetingStatus.Planned, (await portal.MeetingAsync(id)).Status);
    }

    [Fact]
    public async Task Minutes_that_somebody_began_in_between_are_seen_first_and_the_reason_stays()
    {
        var id = await portal.PlannedAsync();
        var form = (await portal.StepAsync(id, "khong-hop")).Form().Set(Reason, "Mưa bão");
        (await (await portal.OfficersStepAsync(id, "diem-danh")).Form().Choose(Member(0, "Presence"), "Present").SubmitAsync()).Expect(HttpStatusCode.Redirect);

        var refused = (await form.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);

        Assert.StartsWith(Stale, Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Contains("điểm danh 1 người", refused.MainText, StringComparison.Ordinal);
        Assert.Equal("Mưa bão", refused.Form()[Reason]);
        Assert.Equal(MeetingStatus.Drafting, (await portal.MeetingAsync(id)).Status);
    }
}
