using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Testing;
using TkvvPortal.Web.Tests.Features.Meetings;
using static TkvvPortal.Web.Tests.Features.Meetings.MeetingWork;

namespace TkvvPortal.Web.Tests.Features.Petitions;

/// <summary>An opinion is answered on the spot, or given to somebody with a deadline.</summary>
public sealed class RaisePetitionPageTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task An_opinion_answered_on_the_spot_needs_nobody_else()
    {
        var id = await portal.PlannedAsync();

        var saved = await (await FormAsync(id, "Bà Tư", Decomposed)).Set("Form.Answer", "Đã giải thích.").Set("Form.Owner", "GroupBoard").SubmitAndFollowAsync();

        Assert.Equal(("Đã ghi ý kiến.", At(id, "y-kien")), (saved.Notice, saved.Url));
        Assert.Contains("Đã trả lời Đã giải thích.", saved.MainText, StringComparison.Ordinal);
        var opinion = Assert.Single(await OpinionsAsync(id));
        Assert.Equal(("Bà Tư", Composed, "Đã giải thích.", null, null), (opinion.RaisedBy, opinion.Content, opinion.Answer, opinion.Owner, opinion.AnswerBy));
    }

    [Fact]
    public async Task Another_is_given_to_somebody_with_a_deadline_and_the_next_meeting_is_proposed_for_it()
    {
        var id = await portal.PlannedAsync();
        var next = await portal.PlannedAsync(daysAgo: -6);
        var form = await FormAsync(id, "Bà Tư", "Xin thêm vốn nước sạch.");
        var proposed = form["Form.AnswerBy"];

        var saved = await form.Set("Form.Owner", "CreditOfficer").SubmitAndFollowAsync();

        var first = await portal.InDatabaseAsync(db => db.Meetings.Where(m => m.ScheduledOn > TestTime.Today.AddDays(-2)
            && db.Meetings.Any(one => one.Id == next && one.GroupId == m.GroupId)).MinAsync(m => m.ScheduledOn));
        Assert.Equal($"{first:yyyy-MM-dd}", proposed);
        Assert.Contains($"hạn {first:dd/MM/yyyy}", saved.MainText, StringComparison.Ordinal);
        var opinion = Assert.Single(await OpinionsAsync(id));
        Assert.Equal((PetitionOwner.CreditOfficer, first, null), (opinion.Owner, opinion.AnswerBy, opinion.Answer));
    }

    [Theory]
    [InlineData("", "Xin thêm vốn.", "", "CreditOfficer", "2026-12-20", "Form.RaisedBy", "Hãy ghi người nêu ý kiến và nội dung ý kiến.")]
    [InlineData("Bà Tư", "", "", "CreditOfficer", "2026-12-20", "Form.Content", "Hãy ghi người nêu ý kiến và nội dung ý kiến.")]
    [InlineData("Bà Tư", "Xin thêm vốn.", "", "", "2026-12-20", "Form.Answer", "Ý kiến của Bà Tư chưa có câu trả lời, cũng chưa giao người trả lời và hạn trả lời.")]
    [InlineData("Bà Tư", "Xin thêm vốn.", " ", "CreditOfficer", "", "Form.Answer", "Ý kiến của Bà Tư chưa có câu trả lời, cũng chưa giao người trả lời và hạn trả lời.")]
    [InlineData("Bà Tư", "Xin thêm vốn.", "", "CreditOfficer", "2026-11-21", "Form.AnswerBy", "Hạn trả lời phải sau ngày họp 21/11/2026.")]
    public async Task What_is_missing_is_named_at_its_field_and_what_was_typed_stays(
        string raisedBy, string content, string answer, string owner, string answerBy, string field, string message)
    {
        var id = await portal.PlannedAsync();

        var refused = await (await FormAsync(id, raisedBy, content)).Set("Form.Answer", answer).Set("Form.Owner", owner).Set("Form.AnswerBy", answerBy).SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal((message, message), (Assert.Single(refused.Errors), refused.ErrorAt(field)));
        var kept = refused.Form();
        Assert.Equal((raisedBy, content, owner, answerBy), (kept["Form.RaisedBy"], kept["Form.Content"], kept["Form.Owner"], kept["Form.AnswerBy"]));
        Assert.Empty(await OpinionsAsync(id));
    }

    [Fact]
    public async Task Texts_beyond_measure_are_refused_and_kept()
    {
        var id = await portal.PlannedAsync();
        var long10000 = new string('x', 10_000);

        var refused = await (await FormAsync(id, long10000, long10000)).Set("Form.Answer", long10000).SubmitAsync();

        Assert.Equal("Người nêu ý kiến dài tối đa 100 ký tự.", refused.ErrorAt("Form.RaisedBy"));
        Assert.Equal("Nội dung ý kiến dài tối đa 4000 ký tự.", refused.ErrorAt("Form.Content"));
        Assert.Equal("Câu trả lời dài tối đa 4000 ký tự.", refused.ErrorAt("Form.Answer"));
        Assert.Equal(long10000, refused.Form()["Form.Content"]);
        Assert.Empty(await OpinionsAsync(id));
    }

    [Fact]
    public async Task The_same_form_twice_records_once()
    {
        var id = await portal.PlannedAsync();
        var form = (await FormAsync(id, "Bà Tư", "Xin thêm vốn.")).Set("Form.Answer", "Đã rõ.");

        (await form.SubmitAsync()).Expect(HttpStatusCode.Redirect);
        (await form.SubmitAsync()).Expect(HttpStatusCode.Redirect);

        Assert.Single(await OpinionsAsync(id));
    }

    [Fact]
    public async Task Two_people_write_down_opinions_at_the_same_time()
    {
        var id = await portal.PlannedAsync();
        var leader = (await FormAsync(id, "Bà Tư", "Của Tổ trưởng.")).Set("Form.Answer", "Đã rõ.");
        var officer = (await portal.OfficersStepAsync(id, "y-kien")).Form()
            .Set("Form.RaisedBy", "Ông Năm").Set("Form.Content", "Của cán bộ.").Set("Form.Answer", "Đã rõ.");

        (await leader.SubmitAsync()).Expect(HttpStatusCode.Redirect);
        (await officer.SubmitAsync()).Expect(HttpStatusCode.Redirect);

        Assert.Equal(["Của Tổ trưởng.", "Của cán bộ."], (await OpinionsAsync(id)).Select(opinion => opinion.Content).Order(StringComparer.Ordinal));
    }

    private async Task<HtmlForm> FormAsync(Guid meeting, string raisedBy, string content) =>
        (await portal.StepAsync(meeting, "y-kien")).Form().Set("Form.RaisedBy", raisedBy).Set("Form.Content", content);

    private Task<List<Petition>> OpinionsAsync(Guid meeting) =>
        portal.InDatabaseAsync(db => db.Petitions.AsNoTracking().Where(petition => petition.MeetingId == meeting).ToListAsync());
}
