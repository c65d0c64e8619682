using Microsoft.Playwright;
using TkvvPortal.Browser.Tests.Infrastructure;

namespace TkvvPortal.Browser.Tests.Journeys;

/// <summary>The administrator opens an account, assigns it a commune and locks it; its owner comes in between.</summary>
public sealed class AccountOpenedTests(PortalSite site) : IClassFixture<PortalSite>
{
    private const string OwnPassword = "mot cau de nho";

    [Theory, MemberData(nameof(Device.Names), MemberType = typeof(Device))]
    public async Task An_account_is_opened_assigned_used_and_locked(string screen)
    {
        var device = Device.Named(screen);
        var name = "can.bo." + screen;
        await using var visit = await site.SignInAsync(device, people => people.Administrator);

        var password = await OpenAsync(visit, name);
        await AssignAsync(visit, name);
        await ComeInAsync(device, name, password);
        await LockAsync(visit, name);

        await using var locked = await site.VisitAsync(device);
        await locked.SignInAsync(name, OwnPassword);
        await Assertions.Expect(locked.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("không đúng");
    }

    private static async Task<string> OpenAsync(Visit visit, string name)
    {
        var page = visit.Page;
        await page.GotoAsync("/quan-tri/them-nguoi-dung");
        await page.GetByLabel("Họ tên").FillAsync("Nguyễn Hoàng Phương Uyên");
        await page.GetByLabel("Tên đăng nhập").FillAsync(name);
        await page.GetByLabel("Vai trò").SelectOptionAsync(new SelectOptionValue { Value = "CreditOfficer" });
        await visit.LookAsync("mo-tai-khoan");
        await page.GetByRole(AriaRole.Button, new() { Name = "Mở tài khoản" }).ClickAsync();
        await visit.LookAsync("mat-khau-tam");
        return await page.Locator("[data-password]").InnerTextAsync();
    }

    private static async Task AssignAsync(Visit visit, string name)
    {
        var page = visit.Page;
        await page.GotoAsync($"/quan-tri/nguoi-dung/{name}/phan-cong");
        await page.GetByLabel("Xã", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "U Minh Thượng" });
        await page.GetByLabel("Từ ngày").FillAsync("2026-11-23");
        await visit.LookAsync("phan-cong");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu phân công" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-assignments]")).ToContainTextAsync("U Minh Thượng");
        await visit.LookAsync("mot-tai-khoan");
    }

    private async Task ComeInAsync(Device device, string name, string password)
    {
        await using var own = await site.VisitAsync(device);
        var page = own.Page;
        await own.SignInAsync(name, password);
        await page.GetByLabel("Mật khẩu hiện tại").FillAsync(password);
        await page.GetByLabel("Mật khẩu mới", new() { Exact = true }).FillAsync(OwnPassword);
        await page.GetByLabel("Nhập lại mật khẩu mới").FillAsync(OwnPassword);
        await page.GetByRole(AriaRole.Button, new() { Name = "Đổi mật khẩu" }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=status]").First).ToContainTextAsync("mật khẩu");
        await page.GotoAsync("/to");
        await Assertions.Expect(page.Locator("main tbody")).ToContainTextAsync("xã U Minh Thượng");
        await Assertions.Expect(page.Locator("main tbody")).Not.ToContainTextAsync("xã Vĩnh Hòa");
    }

    private static async Task LockAsync(Visit visit, string name)
    {
        var page = visit.Page;
        await page.GotoAsync($"/quan-tri/nguoi-dung/{name}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Khóa tài khoản" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Mở khóa tài khoản" })).ToBeVisibleAsync();
    }
}
