using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using TkvvPortal.Browser.Tests.Infrastructure;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Testing;

namespace TkvvPortal.Browser.Tests.Journeys;

/// <summary>A credit officer minutes a meeting of the day: attendance, topics, an opinion, closing, paper, addendum.</summary>
public sealed class OfficerMinutesTests(PortalSite site) : IClassFixture<PortalSite>
{
    [Theory, MemberData(nameof(Device.Names), MemberType = typeof(Device))]
    public async Task An_officer_minutes_a_meeting(string screen)
    {
        await using var visit = await site.SignInAsync(Device.Named(screen), people => people.Officer);
        var page = visit.Page;
        await visit.LookAsync("hom-nay-can-bo");
        var meeting = await OpenMeetingAsync();

        await page.GotoAsync($"/hop/{meeting}");
        await visit.LookAsync("cuoc-hop-tong-quan");
        await MarkAttendanceAsync(visit, meeting);
        await AnswerTopicsAsync(visit, meeting);
        await RaiseAnOpinionAsync(visit, meeting);
        await CloseAsync(visit, meeting);
        await AppendAsync(visit, meeting);

        await page.GotoAsync($"/hop/{meeting}/bien-ban");
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", new() { IgnoreCase = true });
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("Trần Thị Mỹ Xuyên");
        await visit.LookAsync("in-bien-ban");
    }

    [Fact]
    public async Task A_leader_opens_the_meeting_on_a_phone()
    {
        await using var visit = await site.SignInAsync(Device.Phone, people => people.Leader);
        await visit.Page.GotoAsync("/hop");
        await visit.LookAsync("cuoc-hop-to-truong");

        await visit.Page.Locator("main a[href^='/hop/']").First.ClickAsync();

        await visit.LookAsync("mot-cuoc-hop-to-truong");
    }

    /// <summary>The newest meeting of the officer's communes that waits for its minutes; each screen closes one.</summary>
    private async Task<Guid> OpenMeetingAsync()
    {
        var codes = (await site.Portal.PersonasAsync()).Officer.GroupCodes;
        return await site.Portal.InDatabaseAsync(async db => await (
            from meeting in db.Meetings
            join g in db.Groups on meeting.GroupId equals g.Id
            where codes.Contains(g.Code) && meeting.Status == MeetingStatus.Planned && meeting.ScheduledOn <= TestTime.Today
            orderby meeting.ScheduledOn descending
            select meeting.Id).FirstAsync());
    }

    private static async Task MarkAttendanceAsync(Visit visit, Guid meeting)
    {
        var page = visit.Page;
        await page.GotoAsync($"/hop/{meeting}/diem-danh");
        var absent = page.Locator("li.reveals").Nth(2);
        await absent.GetByRole(AriaRole.Radio, new() { Name = "Vắng" }).CheckAsync();
        await absent.GetByLabel("Lý do vắng").FillAsync("Đi làm xa");
        await page.GetByRole(AriaRole.Button, new() { Name = "Đánh dấu tất cả có mặt" }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("Đã lưu");
        await MarkOfficialsAsync(page, meeting);
        await page.GotoAsync($"/hop/{meeting}/diem-danh");
        await Assertions.Expect(page.Locator(".totals-bar")).ToContainTextAsync(new System.Text.RegularExpressions.Regex(@"Vắng\s*1"));
        await visit.LookAsync("diem-danh");
    }

    /// <summary>The officer is there where one is assigned, the mass organisation sends a substitute, the hamlet stays away.</summary>
    private static async Task MarkOfficialsAsync(IPage page, Guid meeting)
    {
        await page.GotoAsync($"/hop/{meeting}/diem-danh");
        var officials = page.Locator("section li.reveals");
        foreach (var officer in await officials.Filter(new() { HasText = "được phân công dự" }).AllAsync())
            await officer.GetByRole(AriaRole.Radio, new() { Name = "Có mặt" }).CheckAsync();
        var organisation = officials.Filter(new() { Has = page.GetByLabel("Hội đoàn thể nhận ủy thác", new() { Exact = true }) }).First;
        await organisation.Locator("input[name$='.Name']").FillAsync("Nguyễn Thị Hồng Gấm");
        await organisation.GetByRole(AriaRole.Radio, new() { Name = "Người khác dự thay" }).CheckAsync();
        await organisation.GetByLabel("Lý do vắng").FillAsync("Trần Thị Mỹ Xuyên");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu điểm danh" }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("Đã lưu");
    }

    private static async Task AnswerTopicsAsync(Visit visit, Guid meeting)
    {
        var page = visit.Page;
        await page.GotoAsync($"/hop/{meeting}/noi-dung");
        await visit.LookAsync("noi-dung");
        foreach (var standard in await page.Locator("input[type=checkbox][name$='.IsStandard']").AllAsync())
            await standard.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu nội dung" }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("12/12 nội dung");
        await page.GotoAsync($"/hop/{meeting}/noi-dung");
        await Assertions.Expect(page.Locator(".totals-bar")).ToContainTextAsync("12/12");
    }

    private static async Task RaiseAnOpinionAsync(Visit visit, Guid meeting)
    {
        var page = visit.Page;
        await page.GotoAsync($"/hop/{meeting}/y-kien");
        await page.GetByLabel("Người nêu ý kiến").FillAsync("Bà Trần Thị Ngọc Ánh");
        await page.GetByLabel("Nội dung ý kiến").FillAsync("Xin biết thời hạn giải ngân vốn nước sạch.");
        await page.GetByLabel("giao cho").SelectOptionAsync(new SelectOptionValue { Value = "CreditOfficer" });
        await visit.LookAsync("y-kien");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ghi ý kiến" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Đã ghi 1 ý kiến" })).ToBeVisibleAsync();
    }

    private static async Task CloseAsync(Visit visit, Guid meeting)
    {
        var page = visit.Page;
        await page.GotoAsync($"/hop/{meeting}/ket-thuc");
        await page.GetByLabel("Giờ kết thúc").FillAsync("17:30");
        await visit.LookAsync("ket-thuc");
        await page.GetByRole(AriaRole.Button, new() { Name = "Kết thúc và khóa biên bản" }).ClickAsync();
        await page.GotoAsync($"/hop/{meeting}");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("khóa");
        await visit.LookAsync("bien-ban");
    }

    private static async Task AppendAsync(Visit visit, Guid meeting)
    {
        var page = visit.Page;
        await page.GotoAsync($"/hop/{meeting}/bo-sung");
        await page.GetByLabel("Nội dung bổ sung số 1").FillAsync("Đính chính: cuộc họp bắt đầu muộn 15 phút vì trời mưa.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu bổ sung" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("trời mưa");
    }
}
