using Microsoft.Playwright;
using TkvvPortal.Browser.Tests.Infrastructure;
using TkvvPortal.Testing;

namespace TkvvPortal.Browser.Tests.Journeys;

/// <summary>A credit officer finds a group, founds one, starts it and elects its board.</summary>
public sealed class GroupFoundedTests(PortalSite site) : IClassFixture<PortalSite>
{
    [Theory, MemberData(nameof(Device.Names), MemberType = typeof(Device))]
    public async Task An_officer_founds_a_group_starts_it_and_elects_its_board(string screen)
    {
        var code = screen == Device.Phone.Name ? "0169801" : "0169802";
        await using var visit = await site.SignInAsync(Device.Named(screen), people => people.Officer);
        var page = visit.Page;

        await FoundAsync(visit, code);
        await StartAsync(visit, code);
        await ElectAsync(visit, code);

        await page.GotoAsync("/to");
        await page.GetByLabel("Tìm tổ, tổ trưởng, điện thoại").FillAsync($"moi ap {code}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tìm", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("main tbody tr")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("main tbody")).ToContainTextAsync(code);
        await visit.LookAsync("tim-to");
    }

    private static async Task FoundAsync(Visit visit, string code)
    {
        var page = visit.Page;
        await page.GotoAsync("/to/thanh-lap");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu tổ dự kiến" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("hai người có quan hệ vợ chồng");
        await visit.LookAsync("thanh-lap-to-loi");

        await page.GetByLabel("Ngày họp thành lập").FillAsync(Day(-2));
        await PapersAsync(page, "10A/TD số 01");
        await page.GetByLabel("Mã tổ").FillAsync(code);
        await page.GetByLabel("Tên tổ").FillAsync($"Tổ {code[^1]} Ấp Mới");
        foreach (var list in (string[])["Ấp", "Hội nhận ủy thác", "Điểm giao dịch"])
            await page.GetByLabel(list, new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.GetByLabel("Ngày họp hằng tháng").FillAsync("12");
        await page.GetByLabel("Giờ họp").FillAsync("08:30");
        await page.GetByLabel("Nơi họp").FillAsync("Nhà văn hóa ấp");
        await page.GetByLabel("Gửi tối thiểu mỗi tháng (đ)").FillAsync("20.000");
        await FounderAsync(page, "Tổ trưởng", "901" + code, "Lê Thị Mới", "Nữ");
        await FounderAsync(page, "Tổ phó", "902" + code, "Trần Văn Mới", "Nam");
        await NothingDeclaredAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu tổ dự kiến" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Dự kiến thành lập");
        await visit.LookAsync("to-du-kien");
    }

    private static async Task StartAsync(Visit visit, string code)
    {
        var page = visit.Page;
        await page.GotoAsync($"/to/{code}/tinh-trang");
        await PapersAsync(page, "10A/TD số 01");
        await page.GetByLabel("Văn bản chấp thuận của UBND xã số").FillAsync("45/UBND");
        await page.GetByLabel("Ngày văn bản").FillAsync(Day(-1));
        await page.GetByLabel("Lý do ngoại lệ").FillAsync("Ba hộ nữa vào tổ tuần sau");
        await visit.LookAsync("dua-to-vao-hoat-dong");
        await page.GetByRole(AriaRole.Button, new() { Name = "Đưa vào hoạt động" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("UBND xã chấp thuận số 45/UBND");
    }

    /// <summary>Leader and deputy change places.</summary>
    private static async Task ElectAsync(Visit visit, string code)
    {
        var page = visit.Page;
        await page.GotoAsync($"/to/{code}/ban-quan-ly");
        await page.GetByLabel("Tổ trưởng", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = $"Trần Văn Mới · 902{code}" });
        await page.GetByLabel("Tổ phó", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = $"Lê Thị Mới · 901{code}" });
        await NothingDeclaredAsync(page);
        await page.GetByLabel("Nhiệm kỳ từ ngày").FillAsync(Day(0));
        await PapersAsync(page, "10B/TD số 01");
        await page.GetByLabel("Lý do ngoại lệ").FillAsync("Hai người đổi chức vụ cho nhau");
        await visit.LookAsync("bau-ban-quan-ly");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu Ban quản lý" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Biên bản 10B/TD số 01");
        await Assertions.Expect(page.Locator("main .facts").First).ToContainTextAsync("Trần Văn Mới");
    }

    private static async Task PapersAsync(IPage page, string minutes)
    {
        await page.GetByLabel("Biên bản họp tổ số").FillAsync(minutes);
        await page.GetByLabel("Ngày biên bản").FillAsync(Day(-2));
    }

    private static async Task FounderAsync(IPage page, string post, string code, string name, string gender)
    {
        var founder = page.GetByRole(AriaRole.Group, new() { Name = post, Exact = true });
        await founder.GetByLabel("Mã khách hàng").FillAsync(code);
        await founder.GetByLabel("Họ tên").FillAsync(name);
        await founder.GetByLabel("Ngày sinh").FillAsync("1980-02-03");
        await founder.GetByLabel("Giới tính").SelectOptionAsync(new SelectOptionValue { Label = gender });
    }

    private static async Task NothingDeclaredAsync(IPage page)
    {
        foreach (var no in await page.Locator("fieldset .pills input[value=false]").AllAsync())
            await no.CheckAsync(new() { Force = true });
    }

    private static string Day(int fromToday) => TestTime.Today.AddDays(fromToday).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
