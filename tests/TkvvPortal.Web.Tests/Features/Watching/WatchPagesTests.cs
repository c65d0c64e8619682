using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Loans;
using TkvvPortal.Domain.Loans.Watching;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;
using TkvvPortal.Web.Features.Watching;
using TkvvPortal.Web.Tests.Features.Members;

namespace TkvvPortal.Web.Tests.Features.Watching;

/// <summary>The watch lists, their files, and the notices of a group.</summary>
public sealed class WatchPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    public static TheoryData<string> Slugs => [.. WatchList.All.Select(list => list.Slug)];

    [Theory, MemberData(nameof(Slugs))]
    public async Task Every_list_shows_the_loans_it_counts_on_its_tab_and_in_its_file(string slug)
    {
        var codes = await CodesAsync(slug);
        var page = (await portal.OpenAsync($"/theo-doi-no?loai={slug}", people => people.Manager)).Expect(HttpStatusCode.OK);

        Assert.Equal(codes.Count.ToString("N0", CultureInfo.GetCultureInfo("vi-VN")), page.Text($"[data-count='{slug}']"));
        var shown = Shown(page);
        Assert.Equal(Math.Min(20, codes.Count), shown.Count);
        Assert.Subset(codes, shown.ToHashSet());
        var csv = (await portal.OpenAsync($"/theo-doi-no/xuat.csv?loai={slug}", people => people.Officer)).Expect(HttpStatusCode.OK);
        (await portal.OpenAsync($"/theo-doi-no/xuat.xlsx?loai={slug}", people => people.Officer)).Expect(HttpStatusCode.OK);
        var own = codes.Where(code => csv.Html.Contains(code, StringComparison.Ordinal)).ToList();
        Assert.Equal(int.Parse((await portal.OpenAsync($"/theo-doi-no?loai={slug}", people => people.Officer)).Text($"[data-count='{slug}']"), CultureInfo.InvariantCulture), own.Count);
    }

    [Fact]
    public async Task Pages_follow_one_another_by_the_day_and_other_orders_are_chosen()
    {
        using var browser = await portal.SignInAsAsync(people => people.Manager);
        var first = await browser.GetAsync("/theo-doi-no?loai=sap-toi");
        var second = await browser.GetAsync(first.Links(".pagination a[rel=next]")[0]);
        var due = await portal.InDatabaseAsync(db => db.Loans.ToDictionaryAsync(loan => loan.Code, loan => loan.NextDueOn));
        List<string> shown = [.. Shown(first), .. Shown(second)];

        Assert.Equal(40, shown.Distinct().Count());
        Assert.Equal(shown.Select(code => due[code]).Order(), shown.Select(code => due[code]));
        foreach (var (order, _) in WatchFilter.Orders)
            Assert.Equal(20, Shown((await browser.GetAsync($"/theo-doi-no?loai=sap-toi&sap={order}")).Expect(HttpStatusCode.OK)).Count);
    }

    [Fact]
    public async Task Filters_narrow_the_list_and_its_tabs()
    {
        var row = await portal.InDatabaseAsync(db => WatchRow.Of(db, db.Loans.Where(loan => loan.NextDueOn >= TestTime.Today && loan.NextDueOn <= TestTime.Today.AddDays(60)).OrderBy(loan => loan.Code)).FirstAsync());
        var commune = await portal.InDatabaseAsync(db => db.Groups.Where(group => group.Code == row.GroupCode).Select(group => new { group.CommuneId, group.OrganisationId }).SingleAsync());
        using var browser = await portal.SignInAsAsync(people => people.Manager);

        Assert.Equal([row.Loan.Code], Shown(await browser.GetAsync($"/theo-doi-no?loai=sap-toi&tim={row.Loan.Code}")));
        Assert.Contains(row.Loan.Code, Shown(await browser.GetAsync($"/theo-doi-no?loai=sap-toi&tim={Uri.EscapeDataString(VietnameseText.Fold(row.Borrower))}&to={row.GroupCode}")));
        var narrowed = await browser.GetAsync($"/theo-doi-no?loai=sap-toi&to={row.GroupCode}&xa={commune.CommuneId}&hoi={commune.OrganisationId}&chuongTrinh={row.Loan.ProgrammeId}");
        Assert.Contains(row.Loan.Code, Shown(narrowed));
        Assert.All(narrowed.Links("[data-watched] tbody td a[href^='/to/']"), link => Assert.StartsWith($"/to/{row.GroupCode}", link, StringComparison.Ordinal));
        Assert.Equal(commune.CommuneId.ToString(), narrowed.Form("main form[role=search]")["xa"]);
        Assert.Contains("Không tìm thấy món vay nào", (await browser.GetAsync($"/theo-doi-no?tim={new string('x', 3_000)}")).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_loans_of_the_own_groups_are_shown_and_files_need_their_right()
    {
        var leader = (await portal.PersonasAsync()).Leader;
        var own = await portal.InDatabaseAsync(db => db.Loans.Where(loan => db.Groups.Any(group => group.Id == loan.GroupId && group.Code == leader.GroupCode)).Select(loan => loan.Code).ToListAsync());

        Assert.Subset(own.ToHashSet(), Shown(await portal.OpenAsync("/theo-doi-no?loai=sap-toi", people => people.Leader)).ToHashSet());
        (await portal.OpenAsync("/theo-doi-no", people => people.Administrator)).Expect(HttpStatusCode.Forbidden);
        (await portal.OpenAsync("/theo-doi-no/xuat.csv", people => people.Leader)).Expect(HttpStatusCode.Forbidden);
        (await portal.OpenAsync("/theo-doi-no/xuat.csv", people => people.Staff)).Expect(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Notices_of_a_group_name_every_household_once_with_the_amount_in_words()
    {
        var code = (await portal.PersonasAsync()).Leader.GroupCode!;
        var loans = await portal.InDatabaseAsync(async db => await (await QueriesAsync(db)).On(WatchReason.DueInOutlook)
            .Where(loan => db.Groups.Any(group => group.Id == loan.GroupId && group.Code == code)).ToListAsync());

        var page = (await portal.OpenAsync($"/to/{code}/thong-bao?loai=sap-toi", people => people.Leader)).Expect(HttpStatusCode.OK);

        Assert.NotEmpty(loans);
        var slips = page.Texts("[data-notice]");
        Assert.Equal(loans.Select(loan => loan.MembershipId).Distinct().Count(), slips.Count);
        Assert.All(loans.GroupBy(loan => loan.MembershipId), household => Assert.Contains(slips, slip =>
            household.All(loan => slip.Contains(loan.Code, StringComparison.Ordinal))
            && slip.Contains(AmountInWords.Of(household.Total(loan => loan.NextDueAmount)), StringComparison.Ordinal)));
        Assert.Contains($"Cộng {loans.Count} món vay", page.Text("[data-leader-list] tfoot th"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_are_no_notices_of_a_foreign_group_or_an_unknown_list()
    {
        var people = await portal.PersonasAsync();

        (await portal.OpenAsync($"/to/{people.Leader.GroupCode}/thong-bao?loai=den-han", all => all.OtherOfficer)).Expect(HttpStatusCode.NotFound);
        (await portal.OpenAsync($"/to/{people.Leader.GroupCode}/thong-bao?loai=khac", all => all.Leader)).Expect(HttpStatusCode.NotFound);
        foreach (var list in WatchList.All)
            (await portal.OpenAsync($"/to/{people.Leader.GroupCode}/thong-bao?loai={list.Slug}", all => all.Leader)).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_number_of_queries_does_not_depend_on_the_loans()
    {
        using var browser = await portal.SignInAsAsync(people => people.Manager);
        await browser.GetAsync("/theo-doi-no");
        List<int> counts = [];
        foreach (var url in (string[])["/theo-doi-no?loai=den-han", "/theo-doi-no?loai=sap-toi&trang=2", "/theo-doi-no?loai=sap-toi&tim=nguyen&sap=name", "/theo-doi-no?loai=qua-han"])
        {
            using var count = portal.CountQueries();
            (await browser.GetAsync(url)).Expect(HttpStatusCode.OK);
            counts.Add(count.Total);
        }

        Assert.Single(counts.Distinct());
    }

    private static List<string> Shown(HtmlPage page) => [.. page.Links("[data-watched] tbody th a[href^='/mon-vay/']").Select(link => link["/mon-vay/".Length..])];

    private Task<HashSet<string>> CodesAsync(string slug) => portal.InDatabaseAsync(async db =>
        (await (await QueriesAsync(db)).On(WatchList.Find(slug)!.Reason).Select(loan => loan.Code).ToListAsync()).ToHashSet());

    private static async Task<WatchQueries> QueriesAsync(Data.PortalDbContext db) =>
        await WatchQueries.LoadAsync(db, new PolicyBook(await db.PolicyParameters.ToListAsync()), TestTime.Today);
}
