using System.Net;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.Meetings.MeetingWork;

namespace TkvvPortal.Web.Tests.Features.Meetings;

/// <summary>Closing names all that is missing; afterwards the minutes are only read.</summary>
public sealed class CloseMeetingPageTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly string[] Steps = ["diem-danh", "noi-dung", "y-kien", "khong-hop", "ket-thuc"];

    public static TheoryData<string> WriteRoutes => [.. Steps];

    [Fact]
    public async Task Without_attendance_quorum_or_answers_it_stays_open_and_everything_missing_is_named()
    {
        var id = await portal.PlannedAsync();
        var page = await portal.StepAsync(id, "ket-thuc");
        Assert.Contains("Còn thiếu trước khi kết thúc:", page.MainText, StringComparison.Ordinal);

        var refused = (await page.Form().Set("Form.EndedAt", "10:15").Set("Form.ChairName", "Nguyễn Thị Hoa").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);

        Assert.Contains(refused.Errors, error => error.EndsWith("tổ viên chưa điểm danh.", StringComparison.Ordinal));
        Assert.Contains(refused.Errors, error => error.StartsWith("Chưa đủ số tổ viên dự họp: có 0 trên ", StringComparison.Ordinal));
        foreach (var topic in AgendaTopics.Default)
            Assert.Contains($"Nội dung \"{AgendaTopics.Title(topic)}\" chưa có kết luận hoặc lý do không trình bày.", refused.Errors);
        Assert.Equal(14, refused.Errors.Count);
        Assert.Equal(("10:15", "Nguyễn Thị Hoa"), (refused.Form()["Form.EndedAt"], refused.Form()["Form.ChairName"]));
        Assert.Contains($"{At(id, "noi-dung")}#Form_Topics_0__Conclusion", refused.Links("[data-error-summary] a"));
        Assert.Equal(MeetingStatus.Planned, (await portal.MeetingAsync(id)).Status);
    }

    [Fact]
    public async Task Too_few_members_are_no_quorum_also_when_everybody_is_marked()
    {
        var id = await portal.FinishedAsync(Large);
        var attendance = (await portal.StepAsync(id, "diem-danh", Large)).Form();
        foreach (var row in Enumerable.Range(0, 30))
            attendance.Choose(Member(row, "Presence"), "Absent").Set(Member(row, "Note"), "Mưa bão");
        (await attendance.SubmitAsync()).Expect(HttpStatusCode.Redirect);

        var refused = await (await portal.StepAsync(id, "ket-thuc", Large)).Form().Set("Form.EndedAt", "10:15").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.StartsWith("Chưa đủ số tổ viên dự họp: có ", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.NotEqual(MeetingStatus.Closed, (await portal.MeetingAsync(id)).Status);
    }

    [Fact]
    public async Task What_is_wrong_with_the_form_stands_at_its_field()
    {
        var id = await portal.FinishedAsync();

        var refused = await (await portal.StepAsync(id, "ket-thuc")).Form()
            .Set("Form.EndedAt", "07:59").Set("Form.ChairName", " ").Set("Form.SecretaryName", "").SubmitAsync();
        Assert.Equal("07:59", refused.Form()["Form.EndedAt"]);
        var without = await refused.Form().Set("Form.EndedAt", "").Set("Form.ChairName", new string('x', 10_000)).SubmitAsync();

        Assert.Equal("Giờ kết thúc phải sau giờ bắt đầu 08:00.", refused.ErrorAt("Form.EndedAt"));
        Assert.Equal("Hãy ghi họ tên chủ trì và thư ký.", refused.ErrorAt("Form.ChairName"));
        Assert.Equal("Hãy ghi họ tên chủ trì và thư ký.", refused.ErrorAt("Form.SecretaryName"));
        Assert.Equal("Hãy nhập giờ kết thúc.", without.ErrorAt("Form.EndedAt"));
        Assert.Equal("Chủ trì dài tối đa 100 ký tự.", without.ErrorAt("Form.ChairName"));
        Assert.Equal(MeetingStatus.Drafting, (await portal.MeetingAsync(id)).Status);
    }

    [Fact]
    public async Task A_meeting_to_come_is_not_closed()
    {
        var id = await portal.PlannedAsync(daysAgo: -3);

        var refused = await (await portal.StepAsync(id, "ket-thuc")).Form().Set("Form.EndedAt", "10:15").SubmitAsync();

        Assert.Contains("Chưa đến ngày họp 26/11/2026, chưa kết thúc được cuộc họp.", refused.Errors);
    }

    [Fact]
    public async Task Closing_counts_who_came_settles_the_duties_and_locks_the_minutes()
    {
        var officer = (await portal.PersonasAsync()).OfficerOf(Small);
        var id = await portal.FinishedAsync(officer: officer);
        (await (await portal.StepAsync(id, "diem-danh")).Form().Choose(Official(0, "Presence"), "Present").SubmitAsync()).Expect(HttpStatusCode.Redirect);

        var closed = await (await portal.StepAsync(id, "ket-thuc")).Form()
            .Set("Form.EndedAt", "10:15").Set("Form.ChairName", Decomposed[..10]).Set("Form.SecretaryName", "Trần Văn An").SubmitAndFollowAsync();

        Assert.Equal(("Đã kết thúc cuộc họp và khóa biên bản.", At(id)), (closed.Notice, closed.Url));
        var meeting = await portal.MeetingAsync(id);
        Assert.Equal((MeetingStatus.Closed, new TimeOnly(10, 15), "Trần Văn An"), (meeting.Status, meeting.EndedAt, meeting.SecretaryName));
        Assert.Equal((meeting.Members.Count, meeting.Members.Count), (meeting.MemberCount, meeting.PresentCount));
        Assert.Equal(DutyOutcome.Attended, Assert.Single(meeting.Duties).Outcome);
        Assert.Equal(Decomposed[..10].Normalize(), meeting.ChairName);
        Assert.DoesNotContain(At(id, "diem-danh"), closed.Links("main a"));
    }

    [Theory, MemberData(nameof(WriteRoutes))]
    public async Task Closed_minutes_are_read_only_through_every_route(string step)
    {
        var id = await portal.FinishedAsync();
        var form = (await portal.StepAsync(id, step)).Form();
        (await (await portal.StepAsync(id, "ket-thuc")).Form().Set("Form.EndedAt", "10:15").SubmitAsync()).Expect(HttpStatusCode.Redirect);
        var before = await portal.ContentAsync(id);
        if (step == "y-kien")
            form.Set("Form.RaisedBy", "Bà Tư").Set("Form.Content", "Ý kiến muộn").Set("Form.Answer", "Đã rõ");
        if (step == "ket-thuc")
            form.Set("Form.EndedAt", "11:00");
        if (step == "khong-hop")
            form.Set("Form.NotHeldReason", "Mưa bão");

        var refused = (await form.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);

        Assert.Equal(["Biên bản đã khóa, không sửa được nữa. Hãy lập bổ sung biên bản."], refused.Errors);
        Assert.Empty(refused.Document.QuerySelectorAll("main form button.btn-primary"));
        Assert.Equal(At(id), (await refused.Browser.GetAsync(At(id, step))).Location);
        Assert.Equal(before, await portal.ContentAsync(id));
    }

    [Fact]
    public async Task What_somebody_wrote_in_between_is_seen_before_the_minutes_are_closed()
    {
        var id = await portal.FinishedAsync();
        var closing = (await portal.StepAsync(id, "ket-thuc")).Form().Set("Form.EndedAt", "10:15").Set("Form.SecretaryName", "Trần Văn An");
        (await (await portal.OfficersStepAsync(id, "noi-dung")).Form().Set(Topic(0, "Conclusion"), "Lời của cán bộ.").SubmitAsync()).Expect(HttpStatusCode.Redirect);

        var refused = (await closing.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);

        Assert.StartsWith(Stale, Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Equal(("10:15", "Trần Văn An"), (refused.Form()["Form.EndedAt"], refused.Form()["Form.SecretaryName"]));
        (await refused.Form().SubmitAsync()).Expect(HttpStatusCode.Redirect);
        Assert.Equal(MeetingStatus.Closed, (await portal.MeetingAsync(id)).Status);
    }

    [Fact]
    public async Task Two_who_close_at_the_same_moment_close_once()
    {
        var id = await portal.FinishedAsync();
        var leader = (await portal.StepAsync(id, "ket-thuc")).Form().Set("Form.EndedAt", "10:15");
        var officer = (await portal.OfficersStepAsync(id, "ket-thuc")).Form().Set("Form.EndedAt", "10:30");

        var answers = await Task.WhenAll(leader.SubmitAsync(), officer.SubmitAsync());

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity], answers.Select(answer => answer.Status).Order());
        Assert.Equal(MeetingStatus.Closed, (await portal.MeetingAsync(id)).Status);
    }
}
