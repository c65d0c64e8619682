using Microsoft.Playwright;
using TkvvPortal.Browser.Tests.Infrastructure;

namespace TkvvPortal.Browser.Tests.Journeys;

/// <summary>An office manager reads the dashboard and goes from a figure to the group behind it.</summary>
public sealed class ManagerReadsTests(PortalSite site) : IClassFixture<PortalSite>
{
    [Theory]
    [InlineData("laptop", false)]
    [InlineData("laptop", true)]
    [InlineData("phone", false)]
    public async Task A_manager_reads_the_dashboard_and_opens_a_group_that_needs_attention(string screen, bool dark)
    {
        var device = screen == "phone" ? Device.Phone : Device.Laptop;
        await using var visit = await site.SignInAsync(device, people => people.Manager, dark);
        var page = visit.Page;
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Tổng quan");
        await visit.LookAsync(dark ? "tong-quan-toi" : "tong-quan");

        await page.Locator("main a[href^='/to/']").First.ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/to/[0-9]{7}"));
        await visit.LookAsync(dark ? "to-toi" : "to");
    }

    [Theory]
    [InlineData("laptop")]
    [InlineData("phone")]
    public async Task A_manager_finds_a_group_without_typing_diacritics(string screen)
    {
        await using var visit = await site.SignInAsync(screen == "phone" ? Device.Phone : Device.Laptop, people => people.Manager);
        var page = visit.Page;
        await page.GotoAsync("/to");
        await visit.LookAsync("danh-sach-to");

        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Searchbox).FillAsync("kenh");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Searchbox).PressAsync("Enter");

        await Assertions.Expect(page.Locator("main table tbody tr").First).ToContainTextAsync("Kênh");
    }
}
