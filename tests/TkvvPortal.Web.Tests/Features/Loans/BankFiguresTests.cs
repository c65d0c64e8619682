using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Loans;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Loans;

/// <summary>The bank's figures win; what the portal had computed, or was told, is shown beside them.</summary>
public sealed class BankFiguresTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly DisbursementTerms Terms = new(new DateOnly(2026, 3, 15), new Vnd(10_000_000), new DateOnly(2028, 3, 15), 6);

    [Fact]
    public async Task A_difference_to_the_banks_figures_is_shown()
    {
        var code = await portal.LendAsync(Terms, Balance(9_000_000, new DateOnly(2026, 11, 1)));
        await portal.InDatabaseAsync(async db =>
        {
            var loan = await db.Loans.SingleAsync(one => one.Code == code);
            var policy = new Domain.Policy.PolicyBook(await db.PolicyParameters.ToListAsync());
            var paper = new EventPaper(Terms.DisbursedOn, "Giải ngân", "04/TD", TestTime.Now.UtcDateTime, Guid.Empty, "Kế toán");
            db.Add(LoanEvent.Disbursed(Guid.CreateVersion7(), LoanContract.Of(loan, policy, 4, false), paper, Terms.Amount));
            await db.SaveChangesAsync();
        });
        using var officer = await portal.SignInAsAsync(people => people.Officer);

        var page = await officer.GetAsync($"/mon-vay/{code}");

        // Computed: 10,000,000 and, at 6.6 % for the 231 days to 01/11/2026, 417,699.
        Assert.Contains("Đầu ngày 01/11/2026 số cổng tính so với số ngân hàng báo lệch: gốc 1.000.000 đ, lãi 417.699 đ.", page.Text("[data-difference]"), StringComparison.Ordinal);
        Assert.Contains("9.000.000", page.Texts(".tile-value"));
    }

    [Fact]
    public async Task An_extended_final_date_that_the_bank_then_reports_is_not_extended_again()
    {
        var code = await portal.LendAsync(Terms);
        await portal.RecordAsync(people => people.Officer, code, "gia-han", ("Form.Months", "6"));
        await ReportAsync(code, Balance(10_000_000, new DateOnly(2026, 11, 23)), Terms with { MaturesOn = new DateOnly(2028, 9, 15) });
        using var officer = await portal.SignInAsAsync(people => people.Officer);

        var page = await officer.GetAsync($"/mon-vay/{code}");

        Assert.Contains("04/09/2028, đã gia hạn 6 tháng", page.MainText, StringComparison.Ordinal);
        Assert.Equal("6 tháng", (await officer.GetAsync($"/mon-vay/{code}/gia-han")).Texts(".facts dd")[3]);
    }

    [Fact]
    public async Task A_page_still_shows_when_newer_figures_contradict_an_event()
    {
        var code = await portal.LendAsync(Terms);
        await portal.RecordAsync(people => people.Accountant, code, "tra-no", ("Form.OccurredOn", "2026-11-22"), ("Form.Principal", "800000"));
        await portal.RecordAsync(people => people.Accountant, code, "tra-no", ("Form.OccurredOn", "2026-11-23"), ("Form.Principal", "9000000"));
        await ReportAsync(code, Balance(500_000, new DateOnly(2026, 11, 22)), Terms);
        using var accountant = await portal.SignInAsAsync(people => people.Accountant);

        var page = await accountant.GetAsync($"/mon-vay/{code}");
        Assert.Contains("Số gốc trả 800.000 đồng lớn hơn dư nợ 500.000 đồng", page.Text("[data-conflict]"), StringComparison.Ordinal);
        Assert.Contains("500.000", page.Texts(".tile-value"));
        await portal.RefusedAsync(people => people.Officer, code, "bo-di", LoanEventRules.OtherEventsFit, "OccurredOn");

        foreach (var paid in await portal.EventsAsync(code))
            page = await portal.RecordAsync(people => people.Accountant, code, "huy-su-kien", ("Form.ReversesId", $"{paid.Id}"));
        Assert.Empty(page.Texts("[data-conflict]"));
    }

    [Fact]
    public async Task What_falls_due_next_is_kept_with_each_event_and_its_undoing()
    {
        var code = await portal.LendAsync(Terms);
        await portal.RecordAsync(people => people.Officer, code, "chuyen-qua-han");
        await portal.RecordAsync(people => people.Officer, code, "dieu-chinh-ky-han", ("Form.InstalmentNumber", "2"), ("Form.Until", "2027-06-04"));
        Assert.Equal(new LoanOutlook(new DateOnly(2027, 6, 4), new Vnd(2_500_000), null), await OutlookAsync(code));

        await portal.RecordAsync(people => people.Manager, code, "khoanh", ("Form.DamagePercent", "50"), ("Form.Until", "2027-10-31"));
        Assert.Equal(new LoanOutlook(null, Vnd.Zero, new DateOnly(2027, 10, 31)), await OutlookAsync(code));

        var frozen = (await portal.EventsAsync(code)).Single(one => one.Kind == LoanEventKind.Frozen);
        await portal.RecordAsync(people => people.Manager, code, "huy-su-kien", ("Form.ReversesId", $"{frozen.Id}"));
        Assert.Equal(new DateOnly(2027, 6, 4), (await OutlookAsync(code)).NextDueOn);
        await portal.InDatabaseAsync(db => db.ForeseeLoansAsync());
        Assert.Equal(new DateOnly(2027, 6, 4), (await OutlookAsync(code)).NextDueOn);
    }

    private Task<LoanOutlook> OutlookAsync(string code) =>
        portal.InDatabaseAsync(async db => (await db.Loans.AsNoTracking().SingleAsync(one => one.Code == code)).Outlook);

    private static BankBalance Balance(long inTerm, DateOnly asOf) => new(asOf, new Vnd(inTerm), Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero);

    private Task ReportAsync(string code, BankBalance balance, DisbursementTerms terms) => portal.InDatabaseAsync(async db =>
    {
        var loan = await db.Loans.SingleAsync(one => one.Code == code);
        loan.Agree(loan.ProgrammeId, loan.Rate, terms);
        loan.Report(balance, null);
        await db.SaveChangesAsync();
    });
}
