using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using TkvvPortal.Browser.Tests.Infrastructure;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Testing;

namespace TkvvPortal.Browser.Tests.Journeys;

/// <summary>A month is planned and a meeting is played: the manager plans and sends officers, the leader confirms and holds it on a phone, the network comes and goes.</summary>
public sealed class MeetingPlayedTests(PortalSite site) : IClassFixture<PortalSite>
{
    private const string Code = "0160003";

    [Fact]
    public async Task The_manager_plans_a_month_takes_the_proposal_and_approves_it()
    {
        await using var visit = await site.SignInAsync(Device.Laptop, people => people.Manager);
        var page = visit.Page;
        await page.GotoAsync("/ke-hoach/2026-12");
        await visit.LookAsync("ke-hoach-chua-lap");

        await page.GetByRole(AriaRole.Button, new() { Name = "Lập lịch họp" }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("Đã lên lịch");
        await page.GetByRole(AriaRole.Link, new() { Name = "Phân công dự họp" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Đề xuất cho cuộc chưa có cán bộ" }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("Đã đề xuất cán bộ");
        await visit.LookAsync("phan-cong-da-de-xuat");
        await page.GetByRole(AriaRole.Button, new() { Name = "Duyệt kế hoạch" }).ClickAsync();

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Đã duyệt kế hoạch dự họp tháng 12/2026");
    }

    [Fact]
    public async Task A_leader_confirms_holds_and_signs_a_meeting_on_a_phone_and_nothing_is_lost_without_network()
    {
        var (coming, meeting) = await MeetingsAsync();
        await using var visit = await site.SignInAsync(Device.Phone, people => people.All.First(persona => persona.GroupCode == Code));
        var page = visit.Page;
        await page.GotoAsync($"/hop/{coming}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Xác nhận lịch họp" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("đã xác nhận lịch họp");
        await visit.LookAsync("hop-da-xac-nhan");
        await page.GotoAsync($"/hop/{coming}/tai-lieu");
        await Assertions.Expect(page.Locator("article.slip").First).ToBeVisibleAsync();
        await visit.LookAsync("tai-lieu-hop");

        await WriteWithoutNetworkAsync(visit, meeting);
        await ConcludeATaskAsync(visit, meeting);
        await page.GotoAsync($"/hop/{meeting}/ket-thuc");
        await page.GetByLabel("Giờ kết thúc").FillAsync("17:30");
        await page.GetByRole(AriaRole.Button, new() { Name = "Kết thúc và khóa biên bản" }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("khóa biên bản");
        await page.GotoAsync($"/hop/{meeting}/ky");
        await page.Locator(".pill", new() { HasText = "Chủ trì" }).ClickAsync();
        await page.GetByLabel("Mật khẩu của bạn").FillAsync(TemplateDatabase.Password);
        await visit.LookAsync("ky-bien-ban");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ký biên bản" }).ClickAsync();

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("nội dung đúng như khi khóa");
    }

    /// <summary>What is written without network waits in the browser, is sent when the network is back, and stands after the page was opened again.</summary>
    private static async Task WriteWithoutNetworkAsync(Visit visit, Guid meeting)
    {
        var page = visit.Page;
        await page.GotoAsync($"/hop/{meeting}/noi-dung");
        var row = page.Locator("[data-autosave-row=ByLaws]");
        await row.Locator("textarea").FillAsync("Tổ thống nhất họp ngày 15 hằng tháng.");
        await row.Locator("textarea").BlurAsync();
        await Assertions.Expect(row.Locator("[data-autosave-status]")).ToHaveTextAsync("Đã lưu");
        await page.EvaluateAsync("() => { window.keptFetch = window.fetch; window.fetch = () => Promise.reject(new TypeError('offline')); }");
        await row.Locator("textarea").FillAsync("Tổ thống nhất họp ngày 16 hằng tháng.");
        await row.Locator("textarea").BlurAsync();
        await Assertions.Expect(row.Locator("[data-autosave-status]")).ToContainTextAsync("Mất mạng");

        await page.EvaluateAsync("() => { window.fetch = window.keptFetch; window.dispatchEvent(new Event('online')); }");

        await Assertions.Expect(row.Locator("[data-autosave-status]")).ToHaveTextAsync("Đã lưu");
        await page.GotoAsync($"/hop/{meeting}/noi-dung");
        await Assertions.Expect(page.Locator("[data-autosave-row=ByLaws] textarea")).ToHaveValueAsync("Tổ thống nhất họp ngày 16 hằng tháng.");
        await visit.LookAsync("noi-dung-tu-luu");
    }

    private static async Task ConcludeATaskAsync(Visit visit, Guid meeting)
    {
        var page = visit.Page;
        await page.GotoAsync($"/hop/{meeting}/viec");
        await page.GetByLabel("Việc cần làm").FillAsync("Nhắc các hộ nộp lãi trước phiên giao dịch");
        await page.GetByLabel("Nơi thực hiện").SelectOptionAsync(new SelectOptionValue { Value = "GroupBoard" });
        await page.GetByLabel("Hạn", new() { Exact = true }).FillAsync($"{TestTime.Today.AddDays(9):yyyy-MM-dd}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ghi việc", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("Đã ghi việc sau họp");
        await visit.LookAsync("viec-sau-hop");
    }

    private async Task<(Guid Coming, Guid Finished)> MeetingsAsync()
    {
        var (finished, _) = await site.FinishedMeetingAsync(Code);
        var coming = await site.Portal.InDatabaseAsync(async db =>
        {
            var group = await db.Groups.Where(one => one.Code == Code).Select(one => one.Id).SingleAsync();
            var meeting = Meeting.Plan(Guid.CreateVersion7(), group, TestTime.Today.AddDays(6), new TimeOnly(8, 0), "Nhà văn hóa ấp");
            db.Add(meeting);
            await db.SaveChangesAsync();
            return meeting.Id;
        });
        return (coming, finished);
    }
}
