using Microsoft.Playwright;
using TkvvPortal.Browser.Tests.Infrastructure;

namespace TkvvPortal.Browser.Tests.Journeys;

/// <summary>A group leader on a phone records the month's interest and deposits and prints the receipts.</summary>
public sealed class LeaderCollectsTests(PortalSite site) : IClassFixture<PortalSite>
{
    [Theory, MemberData(nameof(Device.Names), MemberType = typeof(Device))]
    public async Task A_leader_collects_and_prints_receipts(string screen)
    {
        await using var visit = await site.SignInAsync(Device.Named(screen), people => people.Leader);
        var page = visit.Page;
        await visit.LookAsync("hom-nay-to-truong");
        await page.GotoAsync("/bang-ke");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Bảng kê tháng 11/2026" })).ToBeVisibleAsync();
        await visit.LookAsync("bang-ke");

        var borrowers = page.Locator("[data-row]").Filter(new() { Has = page.Locator("[data-full]") });
        await borrowers.Nth(0).Locator("[data-full]").CheckAsync();
        await borrowers.Nth(1).Locator("[data-amount=interest]").FillAsync("50000");
        await borrowers.Nth(1).Locator("[data-amount=deposit]").FillAsync("100000");
        await borrowers.Nth(1).Locator("[data-amount=deposit]").BlurAsync();
        var due = long.Parse(await borrowers.Nth(0).GetAttributeAsync("data-due") ?? "0", System.Globalization.CultureInfo.InvariantCulture);
        await Assertions.Expect(page.Locator("[data-total=payers]")).ToHaveTextAsync("2");
        await Assertions.Expect(page.Locator("[data-total=interest]")).ToHaveTextAsync(new Domain.Shared.Vnd(due + 50_000).ToString());
        await Assertions.Expect(page.Locator("[data-total=deposit]")).ToHaveTextAsync("100.000");
        await visit.LookAsync("bang-ke-dang-nhap");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu và lập biên lai" }).ClickAsync();

        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("Đã lập 2 biên lai");
        await visit.LookAsync("bang-ke-da-luu");
        await page.GetByRole(AriaRole.Button, new() { Name = "In 2 biên lai vừa lập" }).ClickAsync();
        await Assertions.Expect(page.Locator("article.receipt")).ToHaveCountAsync(2);
        await visit.LookAsync("in-bien-lai");
    }

    [Fact]
    public async Task A_leader_asks_why_the_interest_is_what_it_is()
    {
        await using var visit = await site.SignInAsync(Device.Phone, people => people.Leader);
        var page = visit.Page;
        await page.GotoAsync("/bang-ke");

        await page.Locator("[data-row] a[href^='/mon-vay/']").First.ClickAsync();

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("tạm tính");
        await visit.LookAsync("vi-sao-so-nay");
    }

    [Fact]
    public async Task A_wrong_amount_is_named_and_what_was_typed_stays()
    {
        await using var visit = await site.SignInAsync(Device.Phone, people => people.Leader);
        var page = visit.Page;
        await page.GotoAsync("/bang-ke");
        var interest = page.Locator("[data-row]").Filter(new() { Has = page.Locator("[data-full]") }).Last.Locator("[data-amount=interest]");

        await interest.FillAsync("99000000");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu và lập biên lai" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("vượt số còn phải thu");
        await Assertions.Expect(page.Locator("input.input-validation-error").First).ToHaveValueAsync("99.000.000");
        await visit.LookAsync("bang-ke-loi");
    }
}
