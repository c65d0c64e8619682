using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.Meetings.MeetingWork;

namespace TkvvPortal.Web.Tests.Features.Meetings;

public sealed class PlanMeetingPageTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task The_habits_of_the_group_are_proposed_and_the_meeting_gets_the_whole_agenda()
    {
        var form = (await PageAsync()).Form();
        var group = await portal.InDatabaseAsync(db => db.Groups.AsNoTracking().SingleAsync(g => g.Code == Small));
        Assert.Equal((group.MeetingTime.ToString("HH:mm"), group.MeetingPlace), (form["Form.StartsAt"], form["Form.Place"]));

        var planned = await form.Set("Form.ScheduledOn", "2027-01-05").Set("Form.Place", Decomposed).Choose("Form.Kind", "Extraordinary").Set("Form.Purpose", "Bình xét bổ sung").SubmitAndFollowAsync();

        Assert.Equal("Đã lên lịch cuộc họp.", planned.Notice);
        var meeting = await portal.MeetingAsync(Guid.Parse(planned.Url.Split('/')[^1]));
        Assert.Equal((group.Id, new DateOnly(2027, 1, 5), MeetingKind.Extraordinary, Composed), (meeting.GroupId, meeting.ScheduledOn, meeting.Kind, meeting.Place));
        Assert.Equal(AgendaTopics.Default, meeting.Agenda.Select(item => item.Topic).Order());
    }

    [Theory]
    [InlineData("2026-10-22", "Chỉ lập được cuộc họp đã qua không quá 31 ngày: từ 23/10/2026 trở đi.")]
    [InlineData("2027-02-24", "Chỉ lên lịch trước không quá 92 ngày: đến hết 23/02/2027.")]
    [InlineData("2026-11-31", "ngày họp: '2026-11-31' không hợp lệ.")]
    [InlineData("", "Hãy nhập ngày họp.")]
    public async Task A_day_that_cannot_be_is_named_at_its_field_and_what_was_typed_stays(string day, string message)
    {
        var refused = await (await PageAsync()).Form().Set("Form.ScheduledOn", day).Set("Form.Place", "Nhà bà Tư").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal((message, message), (Assert.Single(refused.Errors), refused.ErrorAt("Form.ScheduledOn")));
        Assert.Equal("Nhà bà Tư", refused.Form()["Form.Place"]);
    }

    [Fact]
    public async Task A_second_meeting_on_a_day_is_refused_unless_the_first_was_called_off()
    {
        await using var own = await PortalFactory.StartAsync();
        var id = await own.PlannedAsync(daysAgo: -40);
        var form = (await PageAsync(own)).Form().Set("Form.ScheduledOn", "2027-01-02");

        var refused = await form.SubmitAsync();
        await own.InDatabaseAsync(async db =>
        {
            (await db.Meetings.Include(m => m.Duties).SingleAsync(m => m.Id == id)).CallOff("Mưa bão");
            await db.SaveChangesAsync();
        });

        Assert.Equal("Tổ đã có cuộc họp vào ngày 02/01/2027.", refused.ErrorAt("Form.ScheduledOn"));
        (await refused.Form().SubmitAsync()).Expect(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Hour_and_place_are_needed_and_a_place_beyond_measure_is_refused()
    {
        var refused = await (await PageAsync()).Form().Set("Form.StartsAt", "").Set("Form.Place", " ").SubmitAsync();
        var tooLong = await refused.Form().Set("Form.StartsAt", "08:00").Set("Form.Place", new string('x', 10_000)).SubmitAsync();

        Assert.Equal(("Hãy nhập giờ họp.", "Hãy nhập địa điểm."), (refused.ErrorAt("Form.StartsAt"), refused.ErrorAt("Form.Place")));
        Assert.Equal("địa điểm dài tối đa 200 ký tự.", tooLong.ErrorAt("Form.Place"), ignoreCase: true);
        Assert.Equal(10_000, tooLong.Form()["Form.Place"]!.Length);
    }

    [Fact]
    public async Task The_same_form_twice_plans_once()
    {
        var form = (await PageAsync()).Form().Set("Form.ScheduledOn", "2027-01-20");

        var answers = (first: await form.SubmitAsync(), second: await form.SubmitAsync());

        Assert.Equal(answers.first.Location, answers.second.Location);
        Assert.Equal(1, await portal.InDatabaseAsync(db => db.Meetings.CountAsync(m =>
            m.ScheduledOn == new DateOnly(2027, 1, 20) && db.Groups.Any(g => g.Id == m.GroupId && g.Code == Small))));
    }

    private async Task<HtmlPage> PageAsync(PortalFactory? own = null) =>
        (await (await (own ?? portal).SignInAsAsync(people => people.LeaderOf(Small))).GetAsync($"/to/{Small}/hop/lap")).Expect(HttpStatusCode.OK);
}
