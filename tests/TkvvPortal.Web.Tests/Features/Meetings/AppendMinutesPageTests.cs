using System.Net;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.Meetings.MeetingWork;

namespace TkvvPortal.Web.Tests.Features.Meetings;

/// <summary>Closed minutes are corrected by numbered addenda.</summary>
public sealed class AppendMinutesPageTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Text = "Form.Text";

    [Fact]
    public async Task Addenda_are_numbered_and_say_who_wrote_them_and_the_minutes_stay()
    {
        var id = await portal.ClosedAsync();
        var before = (await portal.MeetingAsync(id)).Agenda.Select(item => item.Conclusion);

        (await (await portal.StepAsync(id, "bo-sung")).Form().Set(Text, Decomposed).SubmitAsync()).Expect(HttpStatusCode.Redirect);
        var second = await (await portal.OfficersStepAsync(id, "bo-sung")).Form().Set(Text, "Bổ sung ý kiến của bà Hoa.").SubmitAndFollowAsync();

        Assert.Equal("Đã lập bổ sung biên bản.", second.Notice);
        Assert.Equal(["Bổ sung số 1", "Bổ sung số 2"], second.Texts("main .rows .rows-title").Take(2));
        Assert.Equal([Composed, "Bổ sung ý kiến của bà Hoa."], second.Texts("main .rows .chosen").Take(2));
        var meeting = await portal.MeetingAsync(id);
        var people = await portal.PersonasAsync();
        Assert.Equal(
            [(1, people.LeaderOf(Small).FullName), (2, people.OfficerOf(Small).FullName)],
            meeting.Addenda.OrderBy(addendum => addendum.Number).Select(addendum => (addendum.Number, addendum.WrittenByName)));
        Assert.Equal(before, meeting.Agenda.Select(item => item.Conclusion));
    }

    [Fact]
    public async Task Without_text_or_with_one_beyond_measure_it_is_refused_at_the_field()
    {
        var id = await portal.ClosedAsync();

        var empty = await (await portal.StepAsync(id, "bo-sung")).Form().Set(Text, " ").SubmitAsync();
        var tooLong = await empty.Form().Set(Text, new string('x', 10_000)).SubmitAsync();

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Hãy ghi nội dung bổ sung và lý do."), (empty.Status, empty.ErrorAt(Text)));
        Assert.Equal("Nội dung bổ sung dài tối đa 4000 ký tự.", tooLong.ErrorAt(Text));
        Assert.Equal(10_000, tooLong.Form()[Text]!.Length);
        Assert.Empty((await portal.MeetingAsync(id)).Addenda);
    }

    [Fact]
    public async Task Open_minutes_are_mended_themselves()
    {
        var id = await portal.PlannedAsync();

        var refused = await (await portal.StepAsync(id, "bo-sung")).Form().Set(Text, "Đính chính").SubmitAsync();

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Đính chính"), (refused.Status, refused.Form()[Text]));
        Assert.Equal(["Chỉ lập bổ sung khi biên bản đã khóa."], refused.Errors);
    }

    [Fact]
    public async Task The_same_form_twice_records_once_and_two_people_at_once_get_two_numbers()
    {
        var id = await portal.ClosedAsync();
        var form = (await portal.StepAsync(id, "bo-sung")).Form().Set(Text, "Đính chính giờ họp.");
        (await form.SubmitAsync()).Expect(HttpStatusCode.Redirect);
        (await form.SubmitAsync()).Expect(HttpStatusCode.Redirect);
        Assert.Single((await portal.MeetingAsync(id)).Addenda);
        HtmlForm[] both =
        [
            (await portal.StepAsync(id, "bo-sung")).Form().Set(Text, "Của Tổ trưởng."),
            (await portal.OfficersStepAsync(id, "bo-sung")).Form().Set(Text, "Của cán bộ."),
        ];

        var answers = await Task.WhenAll(both.Select(one => one.SubmitAsync()));

        // Whoever lost the number is shown the page again with the text, and gets the next one.
        foreach (var late in answers.Where(answer => answer.Status != HttpStatusCode.Redirect))
            (await late.Form().SubmitAsync()).Expect(HttpStatusCode.Redirect);
        Assert.Equal([1, 2, 3], (await portal.MeetingAsync(id)).Addenda.Select(addendum => addendum.Number).Order());
    }
}
