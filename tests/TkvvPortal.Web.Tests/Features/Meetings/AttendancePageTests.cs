using System.Net;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.Meetings.MeetingWork;

namespace TkvvPortal.Web.Tests.Features.Meetings;

/// <summary>Who came: members and officials, saved together or not at all.</summary>
public sealed class AttendancePageTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Rest = "button[name='Form.AllPresent']";

    [Fact]
    public async Task Members_are_present_absent_with_a_reason_or_represented_and_the_rest_is_marked_by_one_button()
    {
        var id = await portal.PlannedAsync();
        var page = await portal.StepAsync(id, "diem-danh");
        var form = page.Form().Choose(Member(0, "Presence"), "Absent").Set(Member(0, "Note"), "  Đi  khám bệnh ")
            .Choose(Member(1, "Presence"), "Replaced").Set(Member(1, "Note"), "Trần Văn Bình (chồng)");
        var (absent, replaced) = (form[Member(0, "MembershipId")], form[Member(1, "MembershipId")]);

        var saved = await form.SubmitAndFollowAsync(Rest);

        var marks = (await portal.MeetingAsync(id)).Members;
        var names = page.Texts("main .rows .rows-title").Count(name => char.IsAsciiDigit(name[0]));
        Assert.Equal(names, marks.Count);
        Assert.StartsWith($"Đã lưu: {names}/{names} tổ viên được điểm danh.", saved.Notice, StringComparison.Ordinal);
        Assert.Equal((Presence.Absent, "Đi khám bệnh"), Mark(absent));
        Assert.Equal((Presence.Replaced, "Trần Văn Bình (chồng)"), Mark(replaced));
        Assert.Equal(names - 2, marks.Count(mark => mark is { Presence: Presence.Present, Note: null }));
        Assert.Equal("Đi khám bệnh", saved.Form()[Member(0, "Note")]);

        (Presence, string?) Mark(string? stay)
        {
            var mark = marks.Single(one => one.MembershipId == Guid.Parse(stay!));
            return (mark.Presence, mark.Note);
        }
    }

    [Fact]
    public async Task Some_members_may_be_marked_now_and_the_others_later()
    {
        var id = await portal.PlannedAsync();

        var first = await (await portal.StepAsync(id, "diem-danh")).Form().Choose(Member(0, "Presence"), "Present").SubmitAndFollowAsync();
        var second = await first.Form().SubmitAndFollowAsync(Rest);
        var third = await second.Form().SubmitAndFollowAsync();

        Assert.StartsWith("Đã lưu điểm danh 1/", first.Notice, StringComparison.Ordinal);
        Assert.Contains("người chưa điểm danh.", first.Notice, StringComparison.Ordinal);
        Assert.Equal(At(id, "noi-dung"), third.Url);
    }

    [Fact]
    public async Task Officials_are_present_absent_or_substituted_and_the_assigned_officer_stands_there_already()
    {
        var officer = (await portal.PersonasAsync()).OfficerOf(Small);
        var id = await portal.PlannedAsync(officer: officer);
        var form = (await portal.StepAsync(id, "diem-danh")).Form();
        Assert.Equal((officer.FullName, $"{officer.Id}"), (form[Official(0, "Name")], form[Official(0, "OfficerId")]));

        form.Choose(Official(0, "Presence"), "Replaced").Set(Official(0, "Note"), "Phan Thị Êm")
            .Set(Official(1, "Name"), "Danh Thị Bích")
            .Set(Official(2, "Name"), "Trưởng ấp").Choose(Official(2, "Presence"), "Absent")
            .Set(Official(4, "Name"), "Thầy Lâm").Set(Official(4, "Role"), "Other");
        (await form.SubmitAsync()).Expect(HttpStatusCode.Redirect);

        Assert.Equal(
            [
                (OfficialRole.CreditOfficer, officer.FullName, officer.Id, Presence.Replaced, "Phan Thị Êm"),
                (OfficialRole.MassOrganisation, "Danh Thị Bích", null, Presence.Present, null),
                (OfficialRole.HamletBoard, "Trưởng ấp", null, Presence.Absent, null),
                (OfficialRole.Other, "Thầy Lâm", (Guid?)null, Presence.Present, (string?)null),
            ],
            (await portal.MeetingAsync(id)).Officials.OrderBy(mark => mark.Role).Select(mark => (mark.Role, mark.Name, mark.OfficerId, mark.Presence, mark.Note)));
    }

    [Fact]
    public async Task The_second_of_two_sees_what_the_first_saved_and_keeps_what_was_typed()
    {
        var id = await portal.PlannedAsync();
        var second = (await portal.OfficersStepAsync(id, "diem-danh")).Form()
            .Choose(Member(0, "Presence"), "Present").Choose(Member(1, "Presence"), "Replaced").Set(Member(1, "Note"), "Lê Thị Tư");
        var first = (await portal.StepAsync(id, "diem-danh")).Form()
            .Choose(Member(0, "Presence"), "Absent").Set(Member(0, "Note"), "Đi làm xa").Choose(Member(2, "Presence"), "Present");
        (await first.SubmitAsync()).Expect(HttpStatusCode.Redirect);

        var refused = (await second.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);

        Assert.StartsWith(Stale, Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Contains("Người khác vừa ghi", refused.MainText, StringComparison.Ordinal);
        var kept = refused.Form();
        Assert.Equal(("Present", "Replaced", "Lê Thị Tư", "Present"), (kept[Member(0, "Presence")], kept[Member(1, "Presence")], kept[Member(1, "Note")], kept[Member(2, "Presence")]));
        Assert.Equal(2, (await portal.MeetingAsync(id)).Members.Count);
        (await kept.SubmitAsync()).Expect(HttpStatusCode.Redirect);
        Assert.Equal(3, (await portal.MeetingAsync(id)).Members.Count);
    }

    [Fact]
    public async Task The_same_form_twice_records_once()
    {
        var id = await portal.PlannedAsync();
        var form = (await portal.StepAsync(id, "diem-danh")).Form().Choose(Member(0, "Presence"), "Present").Set(Official(1, "Name"), "Danh Thị Bích");
        (await form.SubmitAsync()).Expect(HttpStatusCode.Redirect);
        var before = await portal.ContentAsync(id);

        await form.SubmitAsync();

        Assert.Equal(before, await portal.ContentAsync(id));
    }
}
