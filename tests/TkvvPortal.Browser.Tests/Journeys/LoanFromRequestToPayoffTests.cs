using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using TkvvPortal.Browser.Tests.Infrastructure;
using TkvvPortal.Testing;

namespace TkvvPortal.Browser.Tests.Journeys;

/// <summary>One loan from the member's form to the last đồng, each step by the role that owns it.</summary>
public sealed class LoanFromRequestToPayoffTests(PortalSite site) : IClassFixture<PortalSite>
{
    private const string Loan = "6600999900000077";

    [Fact]
    public async Task A_loan_is_asked_for_reviewed_confirmed_approved_paid_out_collected_adjusted_extended_and_paid_off()
    {
        var group = (await site.Portal.PersonasAsync()).Leader.GroupCode!;
        var member = await MemberAsync(group);
        var request = await LeaderAsksAsync(group, member);
        await OfficerMinutesTheReviewAsync((await site.FinishedMeetingAsync(group)).Meeting, request);
        var list = await OrganisationConfirmsAsync(request);
        await ManagerApprovesAsync(list);
        await AccountantPaysOutAsync(request);
        await LeaderCollectsAsync(group, member);
        await OfficerAdjustsAndExtendsAsync();
        await AccountantTakesThePayoffAsync();
    }

    private async Task<string> LeaderAsksAsync(string group, string member)
    {
        await using var visit = await site.SignInAsync(Device.Phone, people => people.Leader);
        var page = visit.Page;
        await page.GotoAsync("/to-vien/" + member);
        await page.GetByRole(AriaRole.Link, new() { Name = "Đề nghị vay vốn" }).ClickAsync();
        await page.GetByLabel("Chương trình vay").SelectOptionAsync(new SelectOptionValue { Label = "Cho vay hỗ trợ tạo việc làm" });
        await page.GetByLabel("Nội dung 1").FillAsync("Mua bò sinh sản (con)");
        await page.GetByLabel("Số lượng").First.FillAsync("2");
        await page.GetByLabel("Thành tiền (đ)").First.FillAsync("250000000");
        await page.GetByLabel("Vốn tự có (đ)").FillAsync("10000000");
        await page.GetByLabel("Đề nghị vay (đ)").FillAsync("240000000");
        await page.GetByLabel("Thời hạn vay (tháng)").FillAsync("36");
        await page.GetByRole(AriaRole.Radio, new() { Name = "12 tháng một kỳ" }).CheckAsync();
        await visit.LookAsync("vay-von-lap");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lập giấy đề nghị" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("nhiều nhất 200.000.000 đồng một hộ");
        await visit.LookAsync("vay-von-lap-vuot-muc");
        await page.GetByLabel("Thành tiền (đ)").First.FillAsync("50000000");
        await page.GetByLabel("Đề nghị vay (đ)").FillAsync("40000000");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lập giấy đề nghị" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-next]")).ToContainTextAsync("Chờ Tổ bình xét");
        await visit.LookAsync("vay-von-cho-binh-xet");
        return new Uri(page.Url).AbsolutePath;
    }

    private async Task OfficerMinutesTheReviewAsync(Guid meeting, string request)
    {
        await using var visit = await site.SignInAsync(Device.Laptop, people => people.Officer);
        var page = visit.Page;
        await page.GotoAsync($"/hop/{meeting}/binh-xet");
        await visit.LookAsync("vay-von-danh-sach-binh-xet");
        await page.GotoAsync($"/hop/{meeting}/binh-xet/{request.Split('/')[^1]}");
        await page.Locator("[data-voters] li").First.GetByRole(AriaRole.Radio, new() { Name = "Không", Exact = true }).CheckAsync();
        await visit.LookAsync("vay-von-binh-xet");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu bình xét" }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("Đã lưu bình xét");
        await page.GotoAsync($"/hop/{meeting}/ket-thuc");
        await page.GetByLabel("Giờ kết thúc").FillAsync("17:30");
        await visit.LookAsync("vay-von-ket-thuc-hop");
        await page.GetByRole(AriaRole.Button, new() { Name = "Kết thúc và khóa biên bản" }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=status]").First).ToContainTextAsync("khóa");
        await page.GotoAsync(request);
        await Assertions.Expect(page.Locator("[data-next]")).ToContainTextAsync("Chờ Hội xác nhận");
    }

    private async Task<string> OrganisationConfirmsAsync(string request)
    {
        await using var visit = await site.SignInAsync(Device.Laptop, people => people.Staff);
        var page = visit.Page;
        await page.GotoAsync(request);
        await page.GetByRole(AriaRole.Link, new() { Name = "Xem danh sách 03/TD" }).ClickAsync();
        await visit.LookAsync("vay-von-03td");
        foreach (var (link, button, by) in new[]
        {
            ("Hội xác nhận danh sách", "Xác nhận danh sách", "Nguyễn Thị Lan, Chủ tịch Hội"),
            ("Ghi xác nhận của UBND xã", "Ghi xác nhận", "Trần Văn Bình, Phó Chủ tịch"),
        })
        {
            await page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync();
            await page.GetByLabel("Họ tên, chức vụ người ký").FillAsync(by);
            await visit.LookAsync("vay-von-hoi");
            await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
            await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("xác nhận");
        }

        await Assertions.Expect(page.Locator("[data-next]")).ToContainTextAsync("Chờ PGD phê duyệt");
        return new Uri(page.Url).AbsolutePath;
    }

    private async Task ManagerApprovesAsync(string list)
    {
        await using var visit = await site.SignInAsync(Device.Laptop, people => people.Manager);
        var page = visit.Page;
        await page.GotoAsync(list);
        await page.GetByRole(AriaRole.Link, new() { Name = "Ghi kết quả phê duyệt (04/TD)" }).ClickAsync();
        await page.GetByLabel("Họ tên, chức vụ người ký").FillAsync("Lê Thị Thu, Giám đốc");
        await page.GetByLabel("Số văn bản").FillAsync("15/TB-NHCS");
        await visit.LookAsync("vay-von-phe-duyet");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ghi kết quả" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-households]")).ToContainTextAsync("Chờ giải ngân");
        await page.GetByRole(AriaRole.Link, new() { Name = "In thông báo (04/TD)" }).ClickAsync();
        await visit.LookAsync("vay-von-in-04td");
    }

    private async Task AccountantPaysOutAsync(string request)
    {
        await using var visit = await site.SignInAsync(Device.Laptop, people => people.Accountant);
        var page = visit.Page;
        await page.GotoAsync(request);
        await page.GetByRole(AriaRole.Link, new() { Name = "Ghi nhận giải ngân" }).ClickAsync();
        await page.GetByLabel("Mã món vay").FillAsync(Loan);
        await visit.LookAsync("vay-von-giai-ngan");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ghi nhận giải ngân" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Món vay " + Loan })).ToBeVisibleAsync();
        await visit.LookAsync("mon-vay-moi");
    }

    private async Task LeaderCollectsAsync(string group, string member)
    {
        await using var visit = await site.SignInAsync(Device.Phone, people => people.Leader);
        var page = visit.Page;
        await page.GotoAsync($"/to/{group}/bang-ke/{TestTime.Today:yyyy-MM}");
        var row = page.Locator("[data-row]").Filter(new() { HasText = await NameAsync(member) }).First;
        await row.Locator("[data-amount=deposit]").FillAsync("50000");
        await row.Locator("[data-amount=deposit]").BlurAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu và lập biên lai" }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("Đã lập 1 biên lai");
        await page.GotoAsync("/mon-vay/" + Loan);
        await Assertions.Expect(page.Locator("[data-receipts] tbody tr")).Not.ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Trả nợ, tất toán theo ngân hàng hạch toán" })).ToHaveCountAsync(0);
        await visit.LookAsync("mon-vay-cua-to");
    }

    private async Task OfficerAdjustsAndExtendsAsync()
    {
        await using var visit = await site.SignInAsync(Device.Laptop, people => people.Officer);
        var page = visit.Page;
        await page.GotoAsync($"/mon-vay/{Loan}/dieu-chinh-ky-han");
        await page.GetByLabel("Kỳ trả gốc").SelectOptionAsync("1");
        await page.GetByLabel("Ngày đến hạn mới").FillAsync(TestTime.Today.AddMonths(18).ToString("yyyy-MM-dd"));
        await SayWhyAsync(page, "Giấy đề nghị 08/TD số", "08/TD số 4", "Bò chưa đến kỳ bán");
        await visit.LookAsync("mon-vay-dieu-chinh");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ghi điều chỉnh" }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("Đã ghi điều chỉnh kỳ hạn");

        await page.GotoAsync($"/mon-vay/{Loan}/gia-han");
        await page.GetByLabel("Số tháng gia hạn").FillAsync("19");
        await SayWhyAsync(page, "Giấy đề nghị 09/TD số", "09/TD số 2", "Dịch bệnh trên đàn bò");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ghi gia hạn" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("được 18 tháng");
        await visit.LookAsync("mon-vay-gia-han-vuot");
        await page.GetByLabel("Số tháng gia hạn").FillAsync("12");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ghi gia hạn" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("đã gia hạn 12 tháng");
        await visit.LookAsync("mon-vay-da-gia-han");
    }

    private async Task AccountantTakesThePayoffAsync()
    {
        await using var visit = await site.SignInAsync(Device.Laptop, people => people.Accountant);
        var page = visit.Page;
        await page.GotoAsync($"/mon-vay/{Loan}/tat-toan");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("40.000.000");
        await visit.LookAsync("mon-vay-tat-toan");
        await page.GotoAsync($"/mon-vay/{Loan}/tra-no");
        await page.GetByLabel("Gốc (đ)").FillAsync("40000000");
        await SayWhyAsync(page, "Chứng từ ngân hàng số", "PT 218", "Người vay tất toán trước hạn");
        await visit.LookAsync("mon-vay-tra-no");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ghi trả nợ" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Tất toán");
        await visit.LookAsync("mon-vay-da-tat-toan");
    }

    private static async Task SayWhyAsync(IPage page, string paperLabel, string paper, string reason)
    {
        await page.GetByLabel(paperLabel).FillAsync(paper);
        await page.GetByLabel("Lý do").FillAsync(reason);
    }

    /// <summary>The customer code of a member without overdue debt, without a loan of the programme, not on the board.</summary>
    private Task<string> MemberAsync(string code) => site.Portal.InDatabaseAsync(db => db.Memberships
        .Where(stay => stay.LeftOn == null && db.Groups.Any(one => one.Id == stay.GroupId && one.Code == code))
        .Where(stay => !db.BoardTerms.Any(term => term.MembershipId == stay.Id) && !db.LoanRequests.Any(request => request.MembershipId == stay.Id))
        .Where(stay => !db.Loans.Any(loan => loan.MembershipId == stay.Id))
        .OrderBy(stay => stay.Member.CustomerCode).Select(stay => stay.Member.CustomerCode).FirstAsync());

    private Task<string> NameAsync(string member) => site.Portal.InDatabaseAsync(db =>
        db.Members.Where(one => one.CustomerCode == member).Select(one => one.FullName).SingleAsync());
}
