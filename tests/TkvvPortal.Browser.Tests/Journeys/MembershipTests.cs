using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using TkvvPortal.Browser.Tests.Infrastructure;
using TkvvPortal.Testing;

namespace TkvvPortal.Browser.Tests.Journeys;

/// <summary>People come to a group, leave it and change it: leader, officer and manager each do their part.</summary>
public sealed class MembershipTests(PortalSite site) : IClassFixture<PortalSite>
{
    [Fact]
    public async Task A_leader_asks_on_a_phone_and_the_meeting_of_the_officer_admits()
    {
        var code = (await site.Portal.PersonasAsync()).Leader.GroupCode!;
        await FileAdmissionAsync(code);
        var (meeting, present) = await site.FinishedMeetingAsync(code);

        await using var visit = await site.SignInAsync(Device.Laptop, people => people.Officer);
        var page = visit.Page;
        await page.GotoAsync($"/hop/{meeting}/to-vien");
        var card = page.Locator("[data-request]").Filter(new() { HasText = "Lê Thị Mỹ Tiên" });
        await card.GetByLabel("Tán thành", new() { Exact = true }).FillAsync($"{present - 2}");
        await card.GetByLabel("Không tán thành").FillAsync("2");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu biểu quyết" }).ClickAsync();
        await Assertions.Expect(card).ToContainTextAsync("Được thông qua");
        await visit.LookAsync("bieu-quyet-ket-nap");
        await page.GotoAsync($"/hop/{meeting}/ket-thuc");
        await visit.LookAsync("ket-thuc-co-ket-nap");
        await page.GetByLabel("Giờ kết thúc").FillAsync("17:30");
        await page.GetByRole(AriaRole.Button, new() { Name = "Kết thúc và khóa biên bản" }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=status]").First).ToContainTextAsync("khóa");

        await page.GotoAsync("/to-vien/9990000001");
        await Assertions.Expect(page.Locator("[data-stays]")).ToContainTextAsync(code);
        await visit.LookAsync("to-vien-moi");
    }

    [Fact]
    public async Task A_leader_asks_to_release_a_member_from_the_profile()
    {
        var people = await site.Portal.PersonasAsync();
        var member = await MemberAsync(people.Leader.GroupCode!, 0);
        foreach (var device in new[] { Device.Phone, Device.Laptop })
        {
            await using var visit = await site.SignInAsync(device, one => one.Leader);
            await visit.Page.GotoAsync("/to-vien/" + member);
            await visit.LookAsync("ho-so-to-vien");
            await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Đề nghị cho ra" }).ClickAsync();
            await visit.Page.GetByRole(AriaRole.Radio, new() { Name = "Chuyển nơi ở" }).CheckAsync();
            await visit.LookAsync("de-nghi-cho-ra");
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Lập đề nghị cho ra" }).ClickAsync();
            await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("Kiểm tra điều kiện");
            await visit.LookAsync("mot-de-nghi-cho-ra");
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Rút đề nghị" }).ClickAsync();
            await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("Đã rút");
        }
    }

    [Fact]
    public async Task A_manager_transfers_a_member_and_the_profile_tells_it()
    {
        var people = await site.Portal.PersonasAsync();
        var target = people.Officer.GroupCodes.First(code => code != people.Leader.GroupCode);
        foreach (var (device, skip) in new[] { (Device.Laptop, 1), (Device.Phone, 2) })
        {
            var member = await MemberAsync(people.Leader.GroupCode!, skip);
            await using var visit = await site.SignInAsync(device, one => one.Manager);
            var page = visit.Page;
            await page.GotoAsync("/to-vien/" + member);
            await page.GetByRole(AriaRole.Link, new() { Name = "Chuyển Tổ" }).ClickAsync();
            await page.GetByLabel("Mã Tổ nhận").FillAsync(target);
            await page.GetByLabel("Lý do chuyển").FillAsync("Đã chuyển nhà sang ấp bên");
            await page.GetByLabel("Biên bản họp (10C/TD) số").FillAsync("10C/TD số 11");
            await page.GetByLabel("Ngày biên bản").FillAsync(TestTime.Today.ToString("yyyy-MM-dd"));
            await visit.LookAsync("chuyen-to");
            await page.GetByLabel("Lý do ngoại lệ").FillAsync("Hai Tổ đã đối chiếu bảng kê");
            await page.GetByRole(AriaRole.Button, new() { Name = "Chuyển Tổ" }).ClickAsync();
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync($"Đã chuyển sang Tổ {target}.");
            await Assertions.Expect(page.Locator("[data-stays]")).ToContainTextAsync("chuyển từ Tổ khác");
            await visit.LookAsync("ho-so-da-chuyen");
        }
    }

    private async Task FileAdmissionAsync(string code)
    {
        await using var visit = await site.SignInAsync(Device.Phone, people => people.Leader);
        var page = visit.Page;
        await page.GotoAsync($"/to/{code}/de-nghi");
        await visit.LookAsync("de-nghi");
        await page.GetByRole(AriaRole.Link, new() { Name = "Đề nghị kết nạp", Exact = true }).ClickAsync();
        await page.GetByLabel("Mã khách hàng").FillAsync("9990000001");
        await page.GetByLabel("Họ và tên").FillAsync("Lê Thị Mỹ Tiên");
        await page.GetByLabel("Ngày sinh").FillAsync("1985-04-03");
        await page.GetByRole(AriaRole.Radio, new() { Name = "Nữ" }).CheckAsync();
        await page.GetByLabel("Đối tượng").SelectOptionAsync("Poor");
        await page.GetByLabel("Địa chỉ").FillAsync("Tổ dân cư 2");
        await visit.LookAsync("de-nghi-ket-nap");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lập đề nghị kết nạp" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("chờ Tổ quyết định");
        await visit.LookAsync("mot-de-nghi");
    }

    /// <summary>The customer code of a member who is not on the board and did nothing in the last days.</summary>
    private Task<string> MemberAsync(string code, int skip) => site.Portal.InDatabaseAsync(db => db.Memberships
        .Where(stay => stay.LeftOn == null && db.Groups.Any(one => one.Id == stay.GroupId && one.Code == code))
        .Where(stay => !db.BoardTerms.Any(term => term.MembershipId == stay.Id) && !db.MembershipRequests.Any(request => request.MembershipId == stay.Id))
        .Where(stay => !db.Receipts.Any(receipt => receipt.MembershipId == stay.Id && receipt.ReceivedOn >= TestTime.Today))
        .OrderBy(stay => stay.Member.CustomerCode).Skip(skip).Select(stay => stay.Member.CustomerCode).FirstAsync());
}
