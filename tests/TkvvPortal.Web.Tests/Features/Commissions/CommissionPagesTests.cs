using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Commissions;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Commissions;

public sealed class CommissionPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Code = "0160001";
    private static readonly FiscalMonth October = new(2026, 10);

    [Fact]
    public async Task The_page_of_a_group_shows_what_its_receipts_and_loans_add_up_to()
    {
        var expected = await ExpectedAsync();
        var leader = await portal.SignInAsAsync(personas => personas.LeaderOf(Code));

        var page = (await leader.GetAsync($"/to/{Code}/hoa-hong/2026-10")).Expect(HttpStatusCode.OK);
        var paper = (await leader.GetAsync($"/to/{Code}/hoa-hong/2026-10/in")).Expect(HttpStatusCode.OK);

        Assert.True(expected.Total.IsPositive);
        Assert.Equal([expected.Total.ToString(), expected.InterestCollected.ToString(), expected.Deposit.Balance.ToString()], page.Texts(".tile-value"));
        Assert.Equal(expected.Interest.Count + 2, page.Texts("tbody tr").Count);
        Assert.Contains(AmountInWords.Of(expected.Total), paper.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_the_file_and_the_page_of_a_group_say_the_same()
    {
        var expected = await ExpectedAsync();
        var accountant = await portal.SignInAsAsync(personas => personas.Accountant);

        var list = (await accountant.GetAsync($"/hoa-hong?thang=2026-10&tim={Code}")).Expect(HttpStatusCode.OK);
        var file = (await accountant.GetAsync($"/hoa-hong/xuat.csv?thang=2026-10&tim={Code}")).Expect(HttpStatusCode.OK);

        Assert.Equal([expected.Total.ToString(), expected.Total.ToString()], list.Texts("td[data-label='Hoa hồng']"));
        Assert.Contains(expected.Total.Amount.ToString(), file.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reversed_receipt_earns_nothing()
    {
        await using var own = await PortalFactory.StartAsync();
        var leader = await own.SignInAsAsync(personas => personas.LeaderOf(Code));
        async Task<string> CollectedAsync() => (await leader.GetAsync($"/to/{Code}/hoa-hong/2026-11")).Texts(".tile-value")[1];
        await own.InDatabaseAsync(async db =>
        {
            Assert.True(await db.Sheets.AnyAsync(sheet => sheet.Month == October.Next()));
            return 0;
        });
        var sheet = await leader.GetAsync($"/to/{Code}/bang-ke/2026-11");
        var row = sheet.Form().Names.First(name => name.EndsWith(".Interest", StringComparison.Ordinal));
        await sheet.Form().Set(row, "50.000").SubmitAsync();
        var collected = await CollectedAsync();
        var number = await own.InDatabaseAsync(db => db.Receipts.OrderByDescending(receipt => receipt.RecordedAtUtc).Select(receipt => receipt.Number).FirstAsync());
        var accountant = await own.SignInAsAsync(personas => personas.Accountant);
        var form = (await accountant.GetAsync($"/to/{Code}/bien-lai/2026-{number:0000}/huy")).Form();

        await form.Set("Form.Reason", "Ghi nhầm người nộp").Check("Form.IsConfirmed").SubmitAsync();

        Assert.Equal(("50.000", "0"), (collected, await CollectedAsync()));
    }

    [Fact]
    public async Task The_fee_of_an_organisation_is_the_same_on_the_page_and_in_the_file()
    {
        var manager = await portal.SignInAsAsync(personas => personas.Manager);

        var page = (await manager.GetAsync("/phi-uy-thac?thang=2026-10")).Expect(HttpStatusCode.OK);
        var staff = await (await portal.SignInAsAsync(personas => personas.Staff)).GetAsync("/phi-uy-thac?thang=2026-10");

        var fees = page.Texts("td[data-label=Phí]").Select(text => long.Parse(text.Replace(".", ""))).ToList();
        Assert.NotEmpty(fees);
        Assert.Contains($"{new Vnd(fees.Sum())} đ", page.Text("main .page-head p"), StringComparison.Ordinal);
        Assert.True(staff.Texts("tbody tr").Count < page.Texts("tbody tr").Count);
        Assert.All(staff.Texts("tbody th"), text => Assert.Contains(text, page.Texts("tbody th")));
    }

    [Fact]
    public async Task A_leader_does_not_see_fees_and_an_administrator_sees_nothing()
    {
        var leader = await portal.SignInAsAsync(personas => personas.LeaderOf(Code));
        var administrator = await portal.SignInAsAsync(personas => personas.Administrator);

        Assert.Equal(HttpStatusCode.Forbidden, (await leader.GetAsync("/phi-uy-thac")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await administrator.GetAsync("/hoa-hong")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await leader.GetAsync("/to/0160002/hoa-hong/2026-10")).Status);
    }

    private Task<Commission> ExpectedAsync() => portal.InDatabaseAsync(async db =>
    {
        var group = await db.Groups.SingleAsync(one => one.Code == Code);
        var receipts = await db.Receipts.Include(receipt => receipt.Reversal).Where(receipt => receipt.GroupId == group.Id && receipt.Month == October).ToListAsync();
        var valid = receipts.Where(receipt => receipt.Reversal is null).ToList();
        var loans = await db.Loans.Where(loan => loan.GroupId == group.Id).OrderBy(loan => loan.Code).ToListAsync();
        var housing = await db.Programmes.Where(programme => programme.Code == LoanProgramme.SocialHousing).Select(programme => programme.Id).SingleOrDefaultAsync();
        var sheet = await db.Sheets.SingleAsync(one => one.GroupId == group.Id && one.Month == October);
        var parts = valid.GroupBy(receipt => receipt.MembershipId).SelectMany(paid => CollectedInterest.Divide(
            paid.Total(receipt => receipt.Interest),
            [.. loans.Where(loan => loan.MembershipId == paid.Key).Select(loan => new PayingLoan(loan.Rate, loan.InTerm + loan.Overdue, loan.ProgrammeId == housing))]));
        var basis = new CommissionBasis(
            loans.Where(loan => loan.ProgrammeId == housing).Total(loan => loan.InTerm), sheet.DepositBalance, valid.Total(receipt => receipt.DepositChange), default);
        return Commission.Of(parts, basis, new CommissionTerms(0.085m, 0.005m, 0.1m));
    });
}
