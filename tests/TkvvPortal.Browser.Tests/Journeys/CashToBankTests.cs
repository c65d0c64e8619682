using Microsoft.Playwright;
using TkvvPortal.Browser.Tests.Infrastructure;

namespace TkvvPortal.Browser.Tests.Journeys;

/// <summary>
/// A month's money goes from the member's hand to the bank: collected, checked, counted short, received, made good, looked up by its holder; then the
/// session is recorded, the month closed, and a household reconciled.
/// </summary>
public sealed class CashToBankTests(PortalSite site) : IClassFixture<PortalSite>
{
    private const string Group = "0160001";
    private const string HandIn = $"/to/{Group}/bang-ke/2026-11/nop-tien";

    [Fact]
    public async Task Money_collected_on_a_phone_reaches_the_bank_by_four_hands()
    {
        await CollectAsync();
        await CheckAsync();
        await CountAsync();
        await ReceiveAsync();
        await LookUpAsync();
        await HoldSessionAsync();
        await CloseMonthAsync();
        await ReconcileAsync();
    }

    private async Task CollectAsync()
    {
        await using var leader = await site.SignInAsync(Device.Phone, people => people.Leader);
        await leader.Page.GotoAsync("/bang-ke");
        await leader.Page.Locator("[data-amount=deposit]").Nth(0).FillAsync("60000");
        await leader.Page.Locator("[data-amount=deposit]").Nth(1).FillAsync("50000");
        await leader.Page.GetByRole(AriaRole.Button, new() { Name = "Lưu và lập biên lai" }).ClickAsync();
        await Assertions.Expect(leader.Page.Locator("[role=status]")).ToContainTextAsync("Đã lập 2 biên lai");
    }

    private async Task CheckAsync()
    {
        await using var staff = await site.SignInAsync(Device.Laptop, people => people.Staff);
        await staff.Page.GotoAsync(HandIn);
        await staff.Page.GetByRole(AriaRole.Link, new() { Name = "Kiểm tra bảng kê" }).ClickAsync();
        await staff.Page.GetByLabel("Mọi tổ viên đều có số tiền").CheckAsync();
        await staff.Page.GetByLabel("Mọi người nộp tiền đều đã ký").CheckAsync();
        await staff.LookAsync("nop-tien-kiem-tra");
        await staff.Page.GetByRole(AriaRole.Button, new() { Name = "Lưu kết quả kiểm tra" }).ClickAsync();
        await Assertions.Expect(staff.Page.Locator("main")).ToContainTextAsync("Đủ dòng, đủ chữ ký");
    }

    private async Task CountAsync()
    {
        await using var leader = await site.SignInAsync(Device.Phone, people => people.Leader);
        var page = leader.Page;
        await page.GotoAsync(HandIn);
        await leader.LookAsync("nop-tien");
        await page.GetByRole(AriaRole.Link, new() { Name = "Đếm tiền theo mệnh giá" }).ClickAsync();
        await page.GetByLabel("100.000", new() { Exact = true }).FillAsync("1");
        await Assertions.Expect(page.Locator("[data-difference]")).ToHaveTextAsync("Thiếu 10.000 đ.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Nộp bảng kê tiền" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("thiếu 10.000 đ");
        await Assertions.Expect(page.GetByLabel("100.000", new() { Exact = true })).ToHaveValueAsync("1");
        await page.GetByLabel("Lý do chênh lệch").FillAsync("Thối nhầm một tờ");
        await page.GetByLabel("Hạn bù tiền thiếu").FillAsync("2026-12-04");
        await leader.LookAsync("nop-tien-dem");
        await page.GetByRole(AriaRole.Button, new() { Name = "Nộp bảng kê tiền" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Chờ kế toán nhận");
    }

    private async Task ReceiveAsync()
    {
        await using var accountant = await site.SignInAsync(Device.Laptop, people => people.Accountant);
        var page = accountant.Page;
        await page.GotoAsync(HandIn);
        await page.GetByRole(AriaRole.Link, new() { Name = "Nhận tiền hoặc trả lại" }).ClickAsync();
        await accountant.LookAsync("nop-tien-nhan");
        await page.GetByLabel("Đúng 100.000 đ, đã nhận").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Xác nhận" }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=status]").First).ToContainTextAsync("Đã xác nhận nhận tiền");
        await page.GetByRole(AriaRole.Link, new() { Name = "Thiếu" }).ClickAsync();
        await page.GetByLabel("Số tiền (đ)").FillAsync("10000");
        await page.GetByLabel("Cách xử lý").FillAsync("Tổ trưởng nộp bù");
        await accountant.LookAsync("chenh-lech-mot");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ghi xử lý" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Đã xử lý xong");
        await page.GotoAsync("/so-quy");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("sổ cân");
        await accountant.LookAsync("so-quy");
    }

    private async Task LookUpAsync()
    {
        await using var leader = await site.SignInAsync(Device.Phone, people => people.Leader);
        await leader.Page.GotoAsync($"/to/{Group}/bien-lai");
        await leader.Page.Locator("main tbody a").First.ClickAsync();
        var code = await leader.Page.Locator("main a[href*='/bien-lai/'] >> text=/^[0-9A-Z-]{19}$/").InnerTextAsync();
        await using var member = await site.VisitAsync(Device.Phone);
        await member.Page.GotoAsync("/bien-lai");
        await member.Page.GetByLabel("Mã tra cứu").FillAsync(code);
        await member.Page.GetByRole(AriaRole.Button, new() { Name = "Tra cứu" }).ClickAsync();
        await Assertions.Expect(member.Page.Locator("main")).ToContainTextAsync("ngân hàng đã nhận tiền");
        await member.LookAsync("tra-cuu-bien-lai");
    }

    private async Task HoldSessionAsync()
    {
        await using var officer = await site.SignInAsync(Device.Laptop, people => people.Officer);
        var page = officer.Page;
        await page.GotoAsync("/phien");
        await officer.LookAsync("phien-cac-diem");
        await page.Locator("main tbody a").First.ClickAsync();
        await page.GetByLabel("Dự phiên: tổ").First.SelectOptionAsync("true");
        await page.GetByLabel("Kiểm soát viên").FillAsync("Lê Văn Bình");
        await officer.LookAsync("phien-giao-dich");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu phiên" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Giao ban" }).ClickAsync();
        await page.GetByLabel("Kết luận", new() { Exact = true }).FillAsync("Báo trước các kỳ gốc đến hạn tháng 12");
        await page.GetByLabel("Người thực hiện").FillAsync("Tổ trưởng các tổ");
        await page.GetByLabel("Hạn", new() { Exact = true }).FillAsync("2026-11-30");
        await page.GetByRole(AriaRole.Button, new() { Name = "Thêm kết luận" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Báo trước các kỳ gốc đến hạn tháng 12");
        await officer.LookAsync("giao-ban");
    }

    private async Task CloseMonthAsync()
    {
        await using var manager = await site.SignInAsync(Device.Laptop, people => people.Manager);
        var page = manager.Page;
        await page.GotoAsync("/khoa-so");
        await page.GetByLabel("Ghi chú khóa sổ").FillAsync("Các tổ còn giữ nộp phiên sau, kế toán theo dõi");
        await page.GetByRole(AriaRole.Button, new() { Name = "Khóa sổ tháng" }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=status]").First).ToContainTextAsync("Đã khóa sổ tháng 10/2026");
        await page.GotoAsync("/doi-chieu/lap");
        await page.GetByLabel("Tên đợt").FillAsync("Đối chiếu cuối năm");
        await page.GetByLabel("Hạn hoàn thành").FillAsync("2026-12-25");
        await page.GetByLabel("Đối chiếu toàn bộ").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lập đợt và danh sách" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Đối chiếu cuối năm");
        await manager.LookAsync("doi-chieu-dot");
    }

    private async Task ReconcileAsync()
    {
        await using var leader = await site.SignInAsync(Device.Phone, people => people.Leader);
        var page = leader.Page;
        await page.GotoAsync($"/to/{Group}/doi-chieu");
        await page.GetByRole(AriaRole.Link, new() { Name = "Đối chiếu cuối năm" }).ClickAsync();
        await page.GetByLabel("Khớp").First.CheckAsync();
        await page.GetByLabel("Khách đã ký").First.CheckAsync();
        await leader.LookAsync("doi-chieu-15td");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu kết quả" }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=status]").First).ToContainTextAsync("Đã ghi kết quả đối chiếu 1 món");
    }
}
