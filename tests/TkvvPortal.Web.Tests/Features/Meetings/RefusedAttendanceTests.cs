using System.Net;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.Meetings.MeetingWork;

namespace TkvvPortal.Web.Tests.Features.Meetings;

/// <summary>Nothing of a refused attendance is saved; every message stands at its field and above, and what was typed stays.</summary>
public sealed class RefusedAttendanceTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Everything_wrong_is_named_at_its_field_and_nothing_is_saved()
    {
        var officer = (await portal.PersonasAsync()).OfficerOf(Small);
        var id = await portal.PlannedAsync(officer: officer);
        var before = await portal.ContentAsync(id);
        var form = (await portal.StepAsync(id, "diem-danh")).Form()
            .Choose(Member(0, "Presence"), "Absent").Choose(Member(1, "Presence"), "Replaced").Choose(Member(2, "Presence"), "Present")
            .Choose(Official(0, "Presence"), "Replaced")
            .Choose(Official(1, "Presence"), "Absent").Set(Official(1, "Note"), "Bận họp xã");

        var refused = (await form.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);

        Assert.Equal("Hãy ghi lý do vắng.", refused.ErrorAt(Member(0, "Note")));
        Assert.Equal("Hãy ghi tên người dự thay.", refused.ErrorAt(Member(1, "Note")));
        Assert.Equal("Hãy ghi tên người dự thay.", refused.ErrorAt(Official(0, "Note")));
        Assert.Equal("Hãy ghi họ tên đại biểu.", refused.ErrorAt(Official(1, "Name")));
        Assert.All(refused.Links("[data-error-summary] a"), link => Assert.NotNull(refused.Document.GetElementById(link[1..])));
        var kept = refused.Form();
        Assert.Equal(("Absent", "Replaced", "Present"), (kept[Member(0, "Presence")], kept[Member(1, "Presence")], kept[Member(2, "Presence")]));
        Assert.Equal(("Replaced", "Bận họp xã"), (kept[Official(0, "Presence")], kept[Official(1, "Note")]));
        Assert.Equal(before, await portal.ContentAsync(id));
    }

    [Fact]
    public async Task A_reason_without_a_mark_is_asked_about()
    {
        var id = await portal.PlannedAsync();

        var refused = await (await portal.StepAsync(id, "diem-danh")).Form().Set(Member(0, "Note"), "Đi làm xa").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("Hãy chọn vắng hoặc có người dự thay.", refused.ErrorAt(Member(0, "Note")));
        Assert.Equal("Đi làm xa", refused.Form()[Member(0, "Note")]);
    }

    [Fact]
    public async Task Somebody_who_was_not_a_member_that_day_is_not_marked_nor_an_officer_who_was_not_assigned()
    {
        var id = await portal.PlannedAsync(officer: (await portal.PersonasAsync()).OfficerOf(Small));
        var stranger = Guid.CreateVersion7().ToString();
        var page = await portal.StepAsync(id, "diem-danh");

        var member = await page.Form().Set(Member(0, "MembershipId"), stranger).Choose(Member(0, "Presence"), "Present").SubmitAsync();
        var official = await (await portal.StepAsync(id, "diem-danh")).Form()
            .Set(Official(0, "OfficerId"), stranger).Choose(Official(0, "Presence"), "Present").SubmitAsync();

        Assert.Equal(["Có người không phải tổ viên vào ngày họp 21/11/2026."], member.Errors);
        Assert.Equal("Cán bộ ở dòng này không được phân công dự cuộc họp. Hãy mở lại trang điểm danh.", official.ErrorAt(Official(0, "Name")));
        Assert.Equal(MeetingStatus.Planned, (await portal.MeetingAsync(id)).Status);
    }

    [Fact]
    public async Task A_text_beyond_measure_is_refused_and_kept_and_one_with_loose_diacritics_is_composed()
    {
        var id = await portal.PlannedAsync();
        var long10000 = new string('x', 10_000);

        var refused = await (await portal.StepAsync(id, "diem-danh")).Form()
            .Choose(Member(0, "Presence"), "Absent").Set(Member(0, "Note"), long10000).SubmitAsync();
        Assert.Equal("Lý do hoặc tên người dự thay dài tối đa 200 ký tự.", refused.ErrorAt(Member(0, "Note")));
        Assert.Equal(long10000, refused.Form()[Member(0, "Note")]);

        (await refused.Form().Set(Member(0, "Note"), Decomposed).SubmitAsync()).Expect(HttpStatusCode.Redirect);
        Assert.Equal(Composed, Assert.Single((await portal.MeetingAsync(id)).Members).Note);
    }
}
