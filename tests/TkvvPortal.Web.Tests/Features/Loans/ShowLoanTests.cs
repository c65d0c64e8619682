using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Loans;

/// <summary>One loan: what the bank says, what is owed today, what falls due when.</summary>
public sealed class ShowLoanTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly DateOnly November = new(2026, 11, 1);

    [Fact]
    public async Task A_loan_shows_what_is_owed_today_and_every_instalment()
    {
        var code = await LendAsync(
            new DisbursementTerms(new DateOnly(2024, 11, 15), new Vnd(10_000_000), new DateOnly(2028, 11, 15), 12),
            new BankBalance(November, new Vnd(6_000_000), Vnd.Zero, Vnd.Zero, new Vnd(30_000), Vnd.Zero, new Vnd(9_000)));
        using var officer = await portal.SignInAsAsync(people => people.Officer);

        var page = (await officer.GetAsync($"/mon-vay/{code}")).Expect(HttpStatusCode.OK);

        // 6,000,000 at 6.6 % for the 22 days from 01/11 to 23/11/2026 is 23,868.
        Assert.Contains("23.868 đ, từ ngày số liệu đến 23/11/2026", page.MainText, StringComparison.Ordinal);
        Assert.Contains("53.868", page.Texts(".tile-value"));
        Assert.Contains("6.053.868", page.Texts(".tile-value"));
        Assert.Contains("9.000 đ, chưa phải trả", page.MainText, StringComparison.Ordinal);
        Assert.Equal(
            ["Kỳ 1 04/11/2025 2.500.000 0", "Kỳ 2 04/11/2026 Chưa trả đủ, chuyển sang 04/11/2027 2.500.000 1.000.000 đã trả 1.500.000", "Kỳ 3 04/11/2027 2.500.000 2.500.000", "Kỳ 4 04/11/2028 2.500.000 2.500.000"],
            page.Texts("[data-schedule] tbody tr"));
        Assert.Contains("tạm tính", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_loan_of_another_scope_does_not_exist_and_an_administrator_sees_none()
    {
        var code = await portal.InDatabaseAsync(db => db.Loans.Where(loan => db.Groups.Any(g => g.Id == loan.GroupId && g.Code == "0160001")).Select(loan => loan.Code).FirstAsync());
        using var stranger = await portal.SignInAsAsync(people => people.OtherLeader);
        using var administrator = await portal.SignInAsAsync(people => people.Administrator);

        (await stranger.GetAsync($"/mon-vay/{code}")).Expect(HttpStatusCode.NotFound);
        (await stranger.GetAsync("/mon-vay/rac")).Expect(HttpStatusCode.NotFound);
        (await administrator.GetAsync($"/mon-vay/{code}")).Expect(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Any_loan_takes_the_same_number_of_queries()
    {
        using var officer = await portal.SignInAsAsync(people => people.Officer);
        var codes = await portal.InDatabaseAsync(db => db.Loans.Where(loan => db.Groups.Any(g => g.Id == loan.GroupId && g.Code == "0160001"))
            .OrderBy(loan => loan.Code).Select(loan => loan.Code).Take(4).ToListAsync());
        await officer.GetAsync($"/mon-vay/{codes[0]}");
        List<int> counts = [];

        foreach (var code in codes)
        {
            using var queries = portal.CountQueries();
            (await officer.GetAsync($"/mon-vay/{code}")).Expect(HttpStatusCode.OK);
            counts.Add(queries.Total);
        }

        Assert.Single(counts.Distinct());
    }

    private async Task<string> LendAsync(DisbursementTerms terms, BankBalance balance) => await portal.InDatabaseAsync(async db =>
    {
        var stay = await db.Memberships.FirstAsync(one => one.LeftOn == null
            && db.Groups.Any(g => g.Id == one.GroupId && g.Code == "0160001")
            && !db.Loans.Any(loan => loan.MembershipId == one.Id) && !db.Receipts.Any(receipt => receipt.MembershipId == one.Id && receipt.ReceivedOn >= November));
        var loan = Loan.Disburse(
            Guid.CreateVersion7(), stay.GroupId, stay.Id, "6600009999000001", await db.Programmes.Select(one => one.Id).FirstAsync(), new InterestRate(6.6m), terms);
        loan.Report(balance, null);
        db.Loans.Add(loan);
        await db.SaveChangesAsync();
        return loan.Code;
    });
}
