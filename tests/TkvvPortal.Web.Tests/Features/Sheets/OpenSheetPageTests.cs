using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.Sheets.SheetWork;

namespace TkvvPortal.Web.Tests.Features.Sheets;

public sealed class OpenSheetPageTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly FiscalMonth November = new(2026, 11);

    [Fact]
    public async Task Leader_opens_the_sheet_with_every_member_of_the_month()
    {
        var page = await portal.OwnSheetAsync(Unopened);
        Assert.Contains("Chưa mở bảng kê tháng 11/2026", page.MainText, StringComparison.Ordinal);

        var opened = await page.Form().SubmitAndFollowAsync();

        Assert.Contains("Đã mở bảng kê tháng 11/2026 với", opened.Notice, StringComparison.Ordinal);
        var members = await portal.InDatabaseAsync(db => db.Memberships.CountAsync(stay =>
            db.Groups.Any(group => group.Id == stay.GroupId && group.Code == Unopened)
            && stay.JoinedOn <= November.LastDay && (stay.LeftOn == null || stay.LeftOn >= November.FirstDay)));
        Assert.Equal(members, opened.Texts("[data-row]").Count);
        Assert.Equal(members, (await portal.RowsAsync(Unopened, November)).Count);
    }

    [Fact]
    public async Task Opening_takes_the_interest_of_the_month_from_the_loans_of_the_bank()
    {
        var page = await portal.OwnSheetAsync(WithoutInterest);
        await page.Form().SubmitAndFollowAsync();

        var rows = await portal.RowsAsync(WithoutInterest, November);
        var loans = await portal.InDatabaseAsync(db => db.Loans.AsNoTracking().Where(loan => loan.GroupId == rows[0].GroupId).ToListAsync());
        foreach (var row in rows)
        {
            var own = loans.Where(loan => loan.MembershipId == row.MembershipId).ToList();
            var expected = own.Sum(loan => decimal.Round(
                ((loan.InTerm.Amount * loan.Rate.PercentPerYear) + (loan.Overdue.Amount * loan.Rate.PercentPerYear * 1.3m)) * 30 / 36500m, 0, MidpointRounding.AwayFromZero));
            Assert.Equal(expected, row.MonthInterest.Amount);
            Assert.Equal(own.Sum(loan => loan.Balance.Outstanding.Amount), row.Outstanding.Amount);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Opening_twice_opens_once(bool sameForm)
    {
        await using var own = await PortalFactory.StartAsync();
        var first = await own.OwnSheetAsync(Unopened);
        var second = await first.Browser.GetAsync(Sheet(Unopened));
        await first.Form().SubmitAsync();

        var again = await (sameForm ? first : second).Form().SubmitAndFollowAsync();

        again.Expect(HttpStatusCode.OK);
        Assert.Equal(1, await own.InDatabaseAsync(db => db.Sheets.CountAsync(sheet => sheet.Month == November && db.Groups.Any(g => g.Id == sheet.GroupId && g.Code == Unopened))));
    }

    [Fact]
    public async Task Eight_people_opening_at_once_open_one_sheet()
    {
        await using var own = await PortalFactory.StartAsync();
        var forms = new List<HtmlForm>();
        for (var person = 0; person < 8; person++)
            forms.Add((await own.OwnSheetAsync(Unopened)).Form());

        var answers = await Task.WhenAll(forms.Select(form => form.SubmitAsync()));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.Status));
        Assert.Equal(1, await own.InDatabaseAsync(db => db.Sheets.CountAsync(sheet => sheet.Month == November && db.Groups.Any(g => g.Id == sheet.GroupId && g.Code == Unopened))));
    }

    [Fact]
    public async Task A_month_to_come_is_refused()
    {
        var coming = await portal.OwnSheetAsync(Large, "2026-12");
        Assert.Contains("Tháng 12/2026 chưa đến", coming.MainText, StringComparison.Ordinal);
        Assert.Empty(coming.Document.QuerySelectorAll("main form"));

        var page = await portal.OwnSheetAsync(Open);
        var refused = await page.Browser.PostAsync(Sheet(Open, "2027-01") + "/mo", page.Form().Fields(null));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Tháng 01/2027 chưa đến, chưa mở được bảng kê."], refused.Errors);
    }

    [Theory]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("1999-01")]
    [InlineData("202611")]
    public async Task Something_that_is_no_month_is_no_address(string month)
    {
        var leader = await portal.SignInAsAsync(personas => personas.Leader);
        (await leader.GetAsync(Sheet(Large, month))).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_foreign_group_does_not_exist()
    {
        await using var own = await PortalFactory.StartAsync();
        var stranger = await own.SignInAsAsync(personas => personas.Leader);
        (await stranger.GetAsync(Sheet(Unopened))).Expect(HttpStatusCode.NotFound);

        var token = (await stranger.GetAsync(Sheet(Large))).Form().Fields(null);

        (await stranger.PostAsync(Sheet(Unopened) + "/mo", token)).Expect(HttpStatusCode.NotFound);
        Assert.Empty(await own.RowsAsync(Unopened, November));
    }

    [Fact]
    public async Task Who_may_not_open_sees_no_button_and_gets_nowhere_by_posting()
    {
        await using var own = await PortalFactory.StartAsync();
        var accountant = await own.SignInAsAsync(personas => personas.Accountant);
        var page = (await accountant.GetAsync(Sheet(Unopened))).Expect(HttpStatusCode.OK);
        Assert.Empty(page.Document.QuerySelectorAll("main form"));

        var token = page.Form("form[action='/dang-xuat']").Fields(null);

        (await accountant.PostAsync(Sheet(Unopened) + "/mo", token)).Expect(HttpStatusCode.Forbidden);
        Assert.Empty(await own.RowsAsync(Unopened, November));
    }
}
