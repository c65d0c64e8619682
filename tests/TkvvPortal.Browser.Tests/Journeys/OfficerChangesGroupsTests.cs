using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using TkvvPortal.Browser.Tests.Infrastructure;
using TkvvPortal.Testing;

namespace TkvvPortal.Browser.Tests.Journeys;

/// <summary>A credit officer amends by-laws, elects a leader who takes over, and splits the group. Each screen has a group of its own.</summary>
public sealed class OfficerChangesGroupsTests(PortalSite site) : IClassFixture<PortalSite>
{
    [Theory]
    [InlineData("laptop", 0)]
    [InlineData("phone", 1)]
    public async Task An_officer_changes_a_group(string screen, int which)
    {
        await using var visit = await site.SignInAsync(screen == "phone" ? Device.Phone : Device.Laptop, people => people.Officer);
        var group = "/to/" + await BigGroupAsync(which);

        await AmendAsync(visit, group);
        await ElectAsync(visit, group);
        await HandOverAsync(visit, group);
        await SplitAsync(visit, group, $"016980{which}");

        await visit.Page.GotoAsync(group + "?phan=ho-so");
        await Assertions.Expect(visit.Page.Locator("[data-papers] > li")).ToHaveCountAsync(4);
        await visit.LookAsync("ho-so-to");
        await visit.Page.GotoAsync(group + "/sap-nhap");
        await visit.LookAsync("sap-nhap-to");
        await visit.Page.GotoAsync(group + "/giai-the");
        await visit.LookAsync("giai-the-to");
    }

    /// <summary>The officer's groups that are big enough to be split in two, also afterwards.</summary>
    private async Task<string> BigGroupAsync(int which)
    {
        var codes = (await site.Portal.PersonasAsync()).Officer.GroupCodes;
        return await site.Portal.InDatabaseAsync(db => db.Groups
            .Where(group => codes.Contains(group.Code) && db.Memberships.Count(stay => stay.GroupId == group.Id && stay.LeftOn == null) > 20)
            .OrderBy(group => group.Code).Select(group => group.Code).Skip(which).FirstAsync());
    }

    private static async Task AmendAsync(Visit visit, string group)
    {
        var page = visit.Page;
        await page.GotoAsync(group + "/quy-uoc");
        await visit.LookAsync("quy-uoc");
        await page.GetByRole(AriaRole.Link, new() { Name = "Sửa đổi" }).ClickAsync();
        await page.GetByLabel("Nội dung quy ước").FillAsync("Điều 1. Tổ họp ngày 10 hằng tháng.\nĐiều 2. Mỗi tổ viên gửi ít nhất 30.000 đồng mỗi tháng.");
        await PapersAsync(page, "10C/TD số 07");
        await visit.LookAsync("sua-quy-uoc");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu bản quy ước" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-bylaws]")).ToContainTextAsync("Bản số 2");
    }

    private static async Task ElectAsync(Visit visit, string group)
    {
        var page = visit.Page;
        await page.GotoAsync(group + "/ban-quan-ly");
        await page.GetByLabel("Tổ trưởng", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Index = 5 });
        await DeclareNothingAsync(page);
        await PapersAsync(page, "10B/TD số 02");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu Ban quản lý" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-papers] > li")).ToHaveCountAsync(2);
    }

    private static async Task HandOverAsync(Visit visit, string group)
    {
        var page = visit.Page;
        await page.GotoAsync(group + "/ban-giao");
        await page.GetByLabel("Ghi chú").FillAsync("Một con dấu, hai sổ giấy.");
        await PapersAsync(page, "BG số 01");
        await page.GetByLabel("Hai bên đã kiểm đủ theo danh mục").CheckAsync();
        await visit.LookAsync("ban-giao");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lập biên bản bàn giao" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Bàn giao Tổ trưởng" }).Last.ClickAsync();
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("Một con dấu, hai sổ giấy.");
        await visit.LookAsync("in-ban-giao");
    }

    private static async Task SplitAsync(Visit visit, string group, string code)
    {
        var page = visit.Page;
        await page.GotoAsync(group + "/tach");
        await visit.LookAsync("tach-to");
        await page.GetByLabel("Mã tổ mới").FillAsync(code);
        await page.GetByLabel("Tên tổ mới").FillAsync("Tổ 9 Ấp Mới");
        var members = page.Locator("[data-choose] input[type=checkbox]");
        for (var index = 0; index < 6; index++)
            await members.Nth(index).CheckAsync();
        await page.GetByLabel("Tổ trưởng tổ mới").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.GetByLabel("Tổ phó tổ mới").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await DeclareNothingAsync(page);
        await PapersAsync(page, "10A/TD số 02");
        await page.GetByLabel("Văn bản chấp thuận của UBND xã").FillAsync("45/UBND");
        await page.GetByLabel("Ngày văn bản").FillAsync(Yesterday);
        await page.GetByRole(AriaRole.Button, new() { Name = "Xem trước", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-totals] tbody tr")).ToHaveCountAsync(3);
        await visit.LookAsync("tach-to-xem-truoc");
        await page.GetByRole(AriaRole.Button, new() { Name = "Xác nhận tách tổ" }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("tổ mới là Tổ " + code);
    }

    private static string Yesterday => TestTime.Today.AddDays(-1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static async Task PapersAsync(IPage page, string number)
    {
        await page.Locator("[name='Form.Minutes']").FillAsync(number);
        await page.GetByLabel("Ngày biên bản").FillAsync(Yesterday);
    }

    private static async Task DeclareNothingAsync(IPage page)
    {
        foreach (var question in (string[])["AreKin", "SitOnCommittee", "ServeOtherBank"])
            await page.Locator($"#Form_{question}").GetByRole(AriaRole.Radio, new() { Name = "Không" }).CheckAsync();
    }
}
