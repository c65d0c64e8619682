using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using TkvvPortal.Browser.Tests.Infrastructure;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;

namespace TkvvPortal.Browser.Tests.Journeys;

/// <summary>A loan from its first adjustment to the last đồng: each step by whose duty it is.</summary>
public sealed class LoanLifeTests(PortalSite site) : IClassFixture<PortalSite>
{
    [Theory]
    [InlineData("laptop", 1)]
    [InlineData("phone", 2)]
    public async Task A_loan_is_adjusted_extended_and_paid_off(string screen, int number)
    {
        var device = Device.Named(screen);
        await using var officer = await site.SignInAsync(device, people => people.Officer);
        var loan = $"/mon-vay/{await LendAsync(number)}";

        await AdjustAsync(officer, loan);
        await ExtendAsync(officer, loan);
        await using (var leader = await site.SignInAsync(device, people => people.Leader))
            await LeaderSeesAsync(leader, loan);
        await using (var accountant = await site.SignInAsync(device, people => people.Accountant))
            await PayOffAsync(accountant, loan);

        await officer.Page.GotoAsync(loan);
        await Assertions.Expect(officer.Page.Locator("[data-standing]")).ToContainTextAsync("Đã tất toán gốc");
        await Assertions.Expect(officer.Page.Locator("[data-events] tbody tr")).ToHaveCountAsync(3);
        await officer.LookAsync("mon-vay-tat-toan");
    }

    private static async Task AdjustAsync(Visit visit, string loan)
    {
        var page = visit.Page;
        await page.GotoAsync(loan);
        await page.Locator("[data-acts] summary").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Điều chỉnh kỳ hạn trả nợ (08/TD)", Exact = true }).ClickAsync();
        await page.GetByLabel("Kỳ trả gốc").SelectOptionAsync(new SelectOptionValue { Value = "1" });
        await page.GetByLabel("Ngày đến hạn mới").FillAsync("2030-01-01");
        await SignAsync(page, "Ghi điều chỉnh", "08/TD số 3");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Kỳ 1 chỉ điều chỉnh được");
        await visit.LookAsync("dieu-chinh-ky-han-loi");
        await page.GetByLabel("Ngày đến hạn mới").FillAsync("2027-06-04");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ghi điều chỉnh" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-schedule]")).ToContainTextAsync("trước là 04/03/2027");
    }

    private static async Task ExtendAsync(Visit visit, string loan)
    {
        var page = visit.Page;
        await page.GotoAsync(loan + "/gia-han");
        await page.GetByLabel("Số tháng gia hạn").FillAsync("6");
        await visit.LookAsync("gia-han");
        await SignAsync(page, "Ghi gia hạn", "09/TD số 1");
        await Assertions.Expect(page.Locator("[data-standing]")).ToContainTextAsync("Trong hạn, đã gia hạn");
        await visit.LookAsync("mon-vay");
    }

    private static async Task LeaderSeesAsync(Visit visit, string loan)
    {
        var page = visit.Page;
        await page.GotoAsync(loan);
        await page.Locator("[data-acts] summary").ClickAsync();
        await Assertions.Expect(page.Locator("[data-acts] a")).ToHaveCountAsync(2);
        await page.GotoAsync(loan + "/in/08-td?ky=1");
        await visit.LookAsync("in-08-td");
    }

    private static async Task PayOffAsync(Visit visit, string loan)
    {
        var page = visit.Page;
        await page.GotoAsync(loan + "/tat-toan");
        await visit.LookAsync("tat-toan");
        await page.GotoAsync(loan + "/tra-no");
        await page.GetByLabel("Gốc (đ)").FillAsync("10.000.000");
        await page.GetByLabel("Lãi (đ)").FillAsync("39.781");
        await visit.LookAsync("tra-no");
        await SignAsync(page, "Ghi trả nợ", "CT 15");
        await Assertions.Expect(page.Locator("[data-standing]")).ToContainTextAsync("Đã tất toán gốc");
    }

    private static async Task SignAsync(IPage page, string button, string paper)
    {
        await page.GetByLabel("Lý do").FillAsync("Chưa thu hoạch");
        await page.Locator("#Form_PaperNumber").FillAsync(paper);
        await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
    }

    /// <summary>A loan of a member of the leader's group, whose session is on day 4: 10,000,000 in two yearly parts.</summary>
    private async Task<string> LendAsync(int number)
    {
        var group = (await site.Portal.PersonasAsync()).Leader.GroupCode;
        return await site.Portal.InDatabaseAsync(async db =>
        {
            var stay = await db.Memberships.FirstAsync(one => one.LeftOn == null && db.Groups.Any(g => g.Id == one.GroupId && g.Code == group));
            var terms = new DisbursementTerms(new DateOnly(2026, 3, 15), new Vnd(10_000_000), new DateOnly(2028, 3, 15), 12);
            var loan = Loan.Disburse(
                Guid.CreateVersion7(), stay.GroupId, stay.Id, $"890000000000000{number}", await db.Programmes.Where(one => one.Code == "01").Select(one => one.Id).FirstAsync(),
                new InterestRate(6.6m), terms);
            loan.Report(new BankBalance(new DateOnly(2026, 11, 1), terms.Amount, Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero), null);
            db.Add(loan);
            await db.SaveChangesAsync();
            return loan.Code;
        });
    }
}
