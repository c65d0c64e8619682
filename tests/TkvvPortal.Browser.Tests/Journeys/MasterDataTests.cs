using Microsoft.Playwright;
using TkvvPortal.Browser.Tests.Infrastructure;

namespace TkvvPortal.Browser.Tests.Journeys;

/// <summary>Places, parameters and files of the bank: what the office keeps for everybody.</summary>
public sealed class MasterDataTests(PortalSite site) : IClassFixture<PortalSite>
{
    private const string Heading = "ma_to,ten_to,ma_xa,ten_xa,ma_ap,ten_ap,dvut,ma_diem_gd,ngay_thanh_lap,ngay_hop,gio_hop,dia_diem_hop";

    [Fact]
    public async Task A_manager_previews_a_merge_of_communes_on_a_phone_and_confirms_it_on_a_laptop()
    {
        foreach (var device in new[] { Device.Phone, Device.Laptop })
        {
            await using var visit = await site.SignInAsync(device, people => people.Manager);
            await PreviewMergeAsync(visit);
            if (device.IsPhone)
                continue;
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Xác nhận sáp nhập" }).ClickAsync();
            await Assertions.Expect(visit.Page.Locator("[role=status]").First).ToContainTextAsync("sáp nhập");
            await visit.Page.GotoAsync("/dia-ban?ngay=2027-01-01");
            await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("Minh Hòa");
        }
    }

    [Theory, MemberData(nameof(Device.Names), MemberType = typeof(Device))]
    public async Task An_administrator_adds_a_dated_value_and_the_past_stays(string screen)
    {
        await using var visit = await site.SignInAsync(Device.Named(screen), people => people.Administrator);
        var page = visit.Page;
        await page.GotoAsync("/quan-tri/tham-so/to.min");
        var before = await page.Locator("[data-history] tbody tr").CountAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Thêm giá trị" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Thêm giá trị" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await page.GetByLabel("Giá trị mới").FillAsync("6");
        await page.GetByLabel("Hiệu lực từ ngày").FillAsync(screen == Device.Phone.Name ? "2027-01-01" : "2027-02-01");
        await page.GetByLabel("Văn bản nguồn").FillAsync("QĐ 999/QĐ-HĐQT ngày 20/11/2026");
        await visit.LookAsync("them-gia-tri");
        await page.GetByRole(AriaRole.Button, new() { Name = "Thêm giá trị" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-history] tbody tr")).ToHaveCountAsync(before + 1);
        await Assertions.Expect(page.Locator("[data-history]")).ToContainTextAsync("Đang áp dụng");
        await visit.LookAsync("lich-su-tham-so");
    }

    [Theory, MemberData(nameof(Device.Names), MemberType = typeof(Device))]
    public async Task An_accountant_reads_a_file_skips_a_refused_row_saves_it_and_takes_it_back(string screen)
    {
        var first = screen == Device.Phone.Name ? "0990001" : "0990003";
        await using var visit = await site.SignInAsync(Device.Named(screen), people => people.Accountant);
        var page = visit.Page;
        await page.GotoAsync("/nhap-lieu");
        await page.GetByLabel("Loại tệp").SelectOptionAsync(new SelectOptionValue { Label = "Tổ TK&VV" });
        await page.GetByLabel("Tệp", new() { Exact = true }).SetInputFilesAsync(new FilePayload
        {
            Name = $"to-moi-{screen}.csv",
            MimeType = "text/csv",
            Buffer = System.Text.Encoding.UTF8.GetBytes(string.Join("\r\n", Heading, Group(first), Group("09900AB"))),
        });
        await page.GetByRole(AriaRole.Button, new() { Name = "Đọc và xem trước" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-outcome=New]")).ToContainTextAsync("1");
        await Assertions.Expect(page.Locator("[data-outcome=Refused]")).ToContainTextAsync("1");
        await visit.LookAsync("xem-truoc-tep");

        await page.GetByLabel("Bỏ qua các dòng bị từ chối").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Xác nhận nhập" }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=status]").First).ToContainTextAsync("Đã nhập dữ liệu của tệp.");
        await visit.LookAsync("da-nhap-tep");

        await page.GetByLabel("Bỏ những gì lần nhập này đã thêm").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Hoàn tác lần nhập" }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=status]").First).ToContainTextAsync("Đã hoàn tác lần nhập.");
    }

    private static async Task PreviewMergeAsync(Visit visit)
    {
        var page = visit.Page;
        await page.GotoAsync("/dia-ban/sap-nhap");
        await page.GetByLabel("Xã U Minh Thượng").CheckAsync();
        await page.GetByLabel("Xã Vĩnh Hòa").CheckAsync();
        await page.GetByLabel("Tên xã mới").FillAsync("Minh Hòa");
        await page.GetByLabel("Mã xã mới").FillAsync("160809");
        await page.GetByLabel("Hiệu lực từ ngày").FillAsync("2027-01-01");
        await page.GetByLabel("Văn bản").FillAsync("Nghị quyết 01/NQ-UBTVQH ngày 20/11/2026");
        await page.GetByRole(AriaRole.Button, new() { Name = "Xem trước" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-people]")).ToContainTextAsync("Xem nhiều hơn");
        await visit.LookAsync("xem-truoc-sap-nhap");
    }

    private static string Group(string code) =>
        $"{code},Tổ {code},160807,U Minh Thượng,16080799,Ấp Nhập Thử,12,TXN160801,2019-04-11,20,14:30,Nhà văn hóa ấp";
}
