using System.Net;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.Meetings.MeetingWork;

namespace TkvvPortal.Web.Tests.Features.Meetings;

/// <summary>Fields are saved one by one; two people on one meeting do not overwrite each other.</summary>
public sealed class AutosaveTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task A_topic_is_saved_alone_and_the_same_again_changes_nothing()
    {
        var id = await portal.PlannedAsync();

        var saved = await SendAsync(id, "noi-dung", ("Topic", "ByLaws"), ("Conclusion", Decomposed), ("Before", ""));
        var again = await SendAsync(id, "noi-dung", ("Topic", "ByLaws"), ("Conclusion", Decomposed), ("Before", ""));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (saved.Status, again.Status));
        var meeting = await portal.MeetingAsync(id);
        Assert.Equal((Composed, MeetingStatus.Drafting), (meeting.Agenda.Single(item => item.Topic == AgendaTopic.ByLaws).Conclusion, meeting.Status));
        Assert.Contains(meeting.Version.ToString(), again.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tick_saves_the_standard_conclusion()
    {
        var id = await portal.PlannedAsync();

        (await SendAsync(id, "noi-dung", ("Topic", "KeepingPapers"), ("IsStandard", "true"), ("Before", ""))).Expect(HttpStatusCode.OK);

        Assert.StartsWith("Đã nhắc tổ viên tự giữ sổ vay vốn", (await portal.MeetingAsync(id)).Agenda.Single(item => item.Topic == AgendaTopic.KeepingPapers).Conclusion, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_else_wrote_in_the_same_field_is_told_and_other_fields_go_on()
    {
        var id = await portal.PlannedAsync();
        (await SendAsync(id, "noi-dung", ("Topic", "ByLaws"), ("Conclusion", "Của Tổ trưởng."), ("Before", ""))).Expect(HttpStatusCode.OK);
        var officer = await portal.SignInAsAsync(people => people.OfficerOf(Small));

        var same = await SendAsync(officer, id, "noi-dung", ("Topic", "ByLaws"), ("Conclusion", "Của cán bộ."), ("Before", ""));
        var other = await SendAsync(officer, id, "noi-dung", ("Topic", "BoardDuties"), ("Conclusion", "Của cán bộ."), ("Before", ""));

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.OK), (same.Status, other.Status));
        Assert.Contains("Của Tổ trưởng.", same.Html, StringComparison.Ordinal);
        Assert.Equal(["Của Tổ trưởng.", "Của cán bộ."], (await portal.MeetingAsync(id)).Agenda.OrderBy(item => item.Topic).Take(2).Select(item => item.Conclusion));
    }

    [Fact]
    public async Task Many_fields_saved_in_the_same_moment_are_all_there()
    {
        var id = await portal.PlannedAsync();
        var leader = await portal.SignInAsAsync(people => people.LeaderOf(Small));
        var officer = await portal.SignInAsAsync(people => people.OfficerOf(Small));
        var topics = AgendaTopics.Default.Take(4).ToList();

        var answers = await Task.WhenAll(topics.Select((topic, index) => SendAsync(index % 2 == 0 ? leader : officer, id, "noi-dung", ("Topic", topic.ToString()), ("Conclusion", $"Lời {topic}"), ("Before", ""))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.All((await portal.MeetingAsync(id)).Agenda.Where(item => topics.Contains(item.Topic)), item => Assert.Equal($"Lời {item.Topic}", item.Conclusion));
    }

    [Fact]
    public async Task A_member_is_marked_alone_and_an_absence_without_a_reason_waits_for_it()
    {
        var id = await portal.PlannedAsync();
        var member = (await portal.StepAsync(id, "diem-danh")).Form()[Member(0, "MembershipId")]!;

        var refused = await SendAsync(id, "to-vien", ("MembershipId", member), ("Presence", "Absent"), ("Note", ""), ("Before", ""));
        var saved = await SendAsync(id, "to-vien", ("MembershipId", member), ("Presence", "Absent"), ("Note", "Đi làm xa"), ("Before", ""));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.OK), (refused.Status, saved.Status));
        var mark = Assert.Single((await portal.MeetingAsync(id)).Members);
        Assert.Equal((Presence.Absent, "Đi làm xa"), (mark.Presence, mark.Note));
    }

    private async Task<HtmlPage> SendAsync(Guid id, string part, params (string Name, string Value)[] fields) =>
        await SendAsync(await portal.SignInAsAsync(people => people.LeaderOf(Small)), id, part, fields);

    private static async Task<HtmlPage> SendAsync(PortalBrowser browser, Guid id, string part, params (string Name, string Value)[] fields)
    {
        var token = (await browser.GetAsync("/doi-mat-khau")).Form().Fields(null).Where(field => field.Key == "__RequestVerificationToken");
        return await browser.PostAsync($"/hop/{id}/ghi/{part}", [.. token, .. fields.Select(field => KeyValuePair.Create($"Form.{field.Name}", field.Value))]);
    }
}
