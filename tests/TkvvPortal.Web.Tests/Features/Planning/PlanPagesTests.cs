using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;
using TkvvPortal.Web.Tests.Features.Meetings;

namespace TkvvPortal.Web.Tests.Features.Planning;

/// <summary>A month is planned, officers are proposed, changed and approved, and the board has its say.</summary>
public sealed class PlanPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Month = "/ke-hoach/2026-12";

    [Fact]
    public async Task A_month_is_planned_once_proposed_with_reasons_and_approved_once()
    {
        using var manager = await portal.SignInAsAsync(people => people.Manager);
        var page = await manager.VisitAsync(Month);
        var lacking = page.Form($"form[action='{Month}/lap']");

        var planned = await lacking.SubmitAndFollowAsync();
        var again = await lacking.SubmitAndFollowAsync();

        Assert.StartsWith("Đã lên lịch ", planned.Notice, StringComparison.Ordinal);
        Assert.StartsWith("Đã lên lịch 0 cuộc họp", again.Notice, StringComparison.Ordinal);
        var proposed = await (await manager.VisitAsync($"{Month}/phan-cong")).Form($"form[action='{Month}/phan-cong/de-xuat']").SubmitAndFollowAsync();
        Assert.StartsWith("Đã đề xuất cán bộ cho ", proposed.Notice, StringComparison.Ordinal);
        var meetings = await MeetingsAsync();
        Assert.All(meetings, meeting => Assert.False(string.IsNullOrEmpty(Assert.Single(meeting.Duties).Why)));
        var approve = proposed.Form($"form[action='{Month}/phan-cong/duyet']");
        Assert.StartsWith("Đã duyệt kế hoạch", (await approve.SubmitAndFollowAsync()).Notice, StringComparison.Ordinal);
        var twice = await approve.SubmitAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.Status);
        Assert.Contains("đã duyệt ngày", twice.MainText, StringComparison.Ordinal);
        Assert.Contains(meetings[0].Duties[0].OfficerName, (await manager.VisitAsync($"{Month}/in")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_else_is_sent_and_a_change_meanwhile_is_not_overwritten()
    {
        using var manager = await portal.SignInAsAsync(people => people.Manager);
        var before = await manager.VisitAsync("/ke-hoach/2026-11/phan-cong");
        var row = OpenRow(before);
        var (mine, other) = (before.Form("main form[action*='trang']"), (await manager.VisitAsync("/ke-hoach/2026-11/phan-cong")).Form("main form[action*='trang']"));
        mine.Set($"Form.Rows[{row}].OfficerId", "");
        other.Set($"Form.Rows[{row}].OfficerId", "");

        Assert.Equal("Đã lưu 1 thay đổi phân công.", (await mine.SubmitAndFollowAsync()).Notice);
        var refused = await other.SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("Người khác vừa đổi cán bộ của cuộc họp này. Hãy xem lại.", refused.ErrorAt($"Form.Rows[{row}].OfficerId"));
    }

    [Theory]
    [InlineData("/ke-hoach/2026-11", 11)]
    [InlineData("/ke-hoach/2026-11?xem=List", 13)]
    [InlineData("/ke-hoach/2026-11?xem=Week", 12)]
    [InlineData("/ke-hoach/2026-11/phan-cong", 6)]
    [InlineData("/ke-hoach/bao-cao", 5)]
    public async Task Every_page_keeps_to_its_queries(string address, int most)
    {
        using var manager = await portal.SignInAsAsync(people => people.Manager);
        using var queries = portal.CountQueries();

        (await manager.VisitAsync(address)).Expect(HttpStatusCode.OK);

        Assert.True(queries.Total == most, $"{address}: {queries}");
    }

    [Fact]
    public async Task The_board_asks_for_another_day_the_officer_moves_it_and_no_due_date_moves()
    {
        var id = await portal.PlannedAsync(daysAgo: -5);
        var dues = await DuesAsync(id);
        using var leader = await portal.SignInAsAsync(people => people.LeaderOf(MeetingWork.Small));
        var noWish = await (await leader.VisitAsync($"/hop/{id}")).Form($"form[action='/hop/{id}/xin-doi']").SubmitAsync();
        Assert.Equal("Hãy ghi vì sao cần đổi và ngày nào Tổ họp được.", noWish.ErrorAt("Form.Wish"));
        await (await leader.VisitAsync($"/hop/{id}")).Form($"form[action='/hop/{id}/xin-doi']").Set("Form.Wish", "Trùng đám giỗ").SubmitAndFollowAsync();
        using var officer = await portal.SignInAsAsync(people => people.OfficerOf(MeetingWork.Small));
        var form = (await officer.VisitAsync($"/hop/{id}/doi-lich")).Form();
        Assert.Equal("Hãy ghi lý do đổi lịch họp.", (await form.Set("Form.ScheduledOn", $"{TestTime.Today.AddDays(7):yyyy-MM-dd}").SubmitAsync()).ErrorAt("Form.Reason"));

        var moved = await form.Set("Form.Reason", "Tổ trùng đám giỗ").SubmitAndFollowAsync();

        Assert.Contains("Đổi lịch từ ngày", moved.MainText, StringComparison.Ordinal);
        var meeting = await portal.MeetingAsync(id);
        Assert.Equal((TestTime.Today.AddDays(7), TestTime.Today.AddDays(5), null), (meeting.ScheduledOn, meeting.MovedFrom, meeting.MoveWish));
        Assert.Equal(dues, await DuesAsync(id));
        var confirmed = await (await leader.VisitAsync($"/hop/{id}")).Form($"form[action='/hop/{id}/xac-nhan']").SubmitAndFollowAsync();
        Assert.Contains("đã xác nhận lịch họp", confirmed.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_extraordinary_meeting_needs_a_purpose_and_notice()
    {
        using var leader = await portal.SignInAsAsync(people => people.LeaderOf(MeetingWork.Small));
        var form = (await leader.VisitAsync($"/to/{MeetingWork.Small}/hop/lap")).Form().Choose("Form.Kind", "Extraordinary").Set("Form.ScheduledOn", $"{TestTime.Today.AddDays(1):yyyy-MM-dd}");

        Assert.Equal("Họp đột xuất phải ghi mục đích.", (await form.SubmitAsync()).ErrorAt("Form.Purpose"));
        Assert.Equal("Họp đột xuất phải báo trước ít nhất 3 ngày; nếu gấp hơn, hãy ghi lý do.", (await form.Set("Form.Purpose", "Bình xét").SubmitAsync()).ErrorAt("Form.ShortNoticeReason"));
        Assert.Contains("Họp đột xuất: Bình xét (báo gấp: Kịp phiên)", (await form.Set("Form.ShortNoticeReason", "Kịp phiên").SubmitAndFollowAsync()).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_is_not_recorded_at_two_meetings_at_a_time()
    {
        var people = await portal.PersonasAsync();
        var officer = people.OfficerOf(MeetingWork.Small);
        var other = people.All.First(one => one.GroupCode is { } code && code != MeetingWork.Small && officer.Sees(code)).GroupCode!;
        var (here, there) = (await portal.PlannedAsync(daysAgo: 3, officer: officer), await portal.PlannedAsync(other, 3, officer));
        (await OfficerPresentAsync(here, MeetingWork.Small)).Expect(HttpStatusCode.Redirect);

        var refused = await OfficerPresentAsync(there, other);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("đã được ghi có mặt ở một cuộc họp khác", refused.ErrorAt("Form.Officials[0].Name"), StringComparison.Ordinal);
    }

    private async Task<HtmlPage> OfficerPresentAsync(Guid meeting, string code) =>
        await (await portal.StepAsync(meeting, "diem-danh", code)).Form().Choose(MeetingWork.Official(0, "Presence"), "Present").SubmitAsync();

    private static int OpenRow(HtmlPage page) =>
        page.Document.QuerySelectorAll("select[name$='.OfficerId']").Select(select => int.Parse(System.Text.RegularExpressions.Regex.Match(select.GetAttribute("name")!, @"\[(\d+)\]").Groups[1].Value))
            .First(index => page.Document.QuerySelector($"input[name='Form.Rows[{index}].Before']")!.GetAttribute("value") is { Length: > 0 });

    private Task<List<Meeting>> MeetingsAsync() => portal.InDatabaseAsync(db => db.Meetings.AsNoTracking().Include(meeting => meeting.Duties)
        .Where(meeting => meeting.ScheduledOn >= new FiscalMonth(2026, 12).FirstDay && meeting.ScheduledOn <= new FiscalMonth(2026, 12).LastDay).ToListAsync());

    private Task<string> DuesAsync(Guid meeting) => portal.InDatabaseAsync(async db =>
    {
        var group = await db.Meetings.Where(one => one.Id == meeting).Select(one => one.GroupId).SingleAsync();
        return string.Join(' ', await db.Loans.Where(loan => loan.GroupId == group).OrderBy(loan => loan.Code).Select(loan => $"{loan.NextDueOn} {loan.MaturesOn}").ToListAsync());
    });
}
