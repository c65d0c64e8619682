using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.Sheets.SheetWork;

namespace TkvvPortal.Web.Tests.Features.Sheets;

public sealed class MonthSheetTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly FiscalMonth November = new(2026, 11);

    [Fact]
    public async Task It_shows_every_member_with_what_is_due_and_the_totals()
    {
        var rows = await portal.RowsAsync(Large, November);
        var sheet = await portal.OwnSheetAsync(Large);

        Assert.Equal("Bảng kê tháng 11/2026", sheet.Heading);
        Assert.Equal(rows.Select(row => row.InterestDue.Amount.ToString()), sheet.Document.QuerySelectorAll("[data-row]").Select(row => row.GetAttribute("data-due")));
        Assert.InRange(rows.Count, 55, 60);
        Assert.Contains(rows.Total(row => row.MonthInterest).ToString(), sheet.Texts("tfoot td"));
        Assert.Contains("/mon-vay/", string.Join(' ', sheet.Links(".sheet-figure a")), StringComparison.Ordinal);
        Assert.Equal(TestTime.Today.ToString("yyyy-MM-dd"), sheet.Form()["Form.ReceivedOn"]);
    }

    [Fact]
    public async Task Principal_has_no_field()
    {
        var form = (await portal.OwnSheetAsync(Large)).Form();

        Assert.DoesNotContain(form.Names, name => name.Contains("principal", StringComparison.OrdinalIgnoreCase) || name.Contains("goc", StringComparison.OrdinalIgnoreCase));
        var fields = form.Names.Where(name => name.StartsWith("Form.Rows", StringComparison.Ordinal)).Select(name => name.Split('.')[^1]).Distinct();
        Assert.Equal(["Deposit", "FromDeposit", "Interest", "IsSigned", "MembershipId", "PaidInFull", "Reason"], fields.Order(StringComparer.Ordinal));
        Assert.DoesNotContain((await portal.OwnSheetAsync(Large)).Texts("label"), label => label.Contains("gốc", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task It_takes_at_most_twelve_queries_whatever_the_size_of_the_group()
    {
        var counts = new List<int>();
        foreach (var code in new[] { Large, Small })
        {
            var leader = await portal.SignInAsAsync(personas => personas.LeaderOf(code));
            await leader.GetAsync(Sheet(code));
            using var queries = portal.CountQueries();
            await leader.GetAsync(Sheet(code));
            counts.Add(queries.Total);
        }

        Assert.Equal(counts[0], counts[1]);
        Assert.InRange(counts[0], 1, 12);
    }

    [Theory]
    [InlineData(PortalRole.CreditOfficer)]
    [InlineData(PortalRole.MassOrganisationStaff)]
    [InlineData(PortalRole.OfficeManager)]
    [InlineData(PortalRole.SessionAccountant)]
    public async Task Who_may_not_record_sees_the_same_table_without_inputs_and_cannot_post(PortalRole role)
    {
        var browser = await portal.SignInAsAsync(personas => personas.Of(role));
        var sheet = (await browser.GetAsync(Sheet(Large))).Expect(HttpStatusCode.OK);

        Assert.Equal((await portal.RowsAsync(Large, November)).Count, sheet.Document.QuerySelectorAll("[data-row]").Length);
        Assert.Empty(sheet.Document.QuerySelectorAll("main form, main input"));
        var token = sheet.Form("form[action='/dang-xuat']").Fields(null);
        (await browser.PostAsync(Sheet(Large), token)).Expect(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_administrator_may_not_look()
    {
        var administrator = await portal.SignInAsAsync(personas => personas.Administrator);
        (await administrator.GetAsync(Sheet(Large))).Expect(HttpStatusCode.Forbidden);
        (await administrator.GetAsync("/bang-ke")).Expect(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_foreign_group_does_not_exist_for_reading_or_recording()
    {
        var stranger = await portal.SignInAsAsync(personas => personas.LeaderOf(Open));
        (await stranger.GetAsync(Sheet(Large))).Expect(HttpStatusCode.NotFound);
        (await stranger.GetAsync(Sheet(Large) + "/in")).Expect(HttpStatusCode.NotFound);
        var before = await portal.ReceiptsAsync(Large);
        var own = await stranger.GetAsync(Sheet(Open));

        var filled = own.Form().Set(Deposit(0), "30.000").Fields(null);
        var wrong = own.Form().Set(Deposit(0), "-1").Fields(null);

        (await stranger.PostAsync(Sheet(Large), filled)).Expect(HttpStatusCode.NotFound);
        (await stranger.PostAsync(Sheet(Large), wrong)).Expect(HttpStatusCode.NotFound);
        Assert.Equal(before.Count, (await portal.ReceiptsAsync(Large)).Count);
    }

    [Fact]
    public async Task Months_lead_to_each_other_up_to_the_present_one()
    {
        var october = await portal.OwnSheetAsync(Large, "2026-10");
        Assert.Equal([Sheet(Large, "2026-09"), Sheet(Large)], october.Links("a[rel]"));
        Assert.Equal([Sheet(Large, "2026-10")], (await portal.OwnSheetAsync(Large)).Links("a[rel]"));
    }

    [Fact]
    public async Task Who_joined_after_the_opening_is_named()
    {
        await using var own = await PortalFactory.StartAsync();
        await own.InDatabaseAsync(async db =>
        {
            var group = await db.Groups.SingleAsync(one => one.Code == Open);
            var person = Member.Register(Guid.CreateVersion7(), "9999999999", "Danh Thị Mới", new DateOnly(1980, 1, 1), Gender.Female);
            db.AddRange(person, new Membership(Guid.CreateVersion7(), group.Id, person.Id, new DateOnly(2026, 11, 20)));
            await db.SaveChangesAsync();
        });

        var sheet = await own.OwnSheetAsync(Open);

        Assert.Contains("Danh Thị Mới", sheet.Text(".notice-warn"), StringComparison.Ordinal);
        Assert.DoesNotContain(sheet.Texts(".sheet-who"), name => name.StartsWith("Danh Thị Mới", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_paper_has_a_place_for_every_signature_and_blank_amounts_to_fill_in()
    {
        var leader = await portal.SignInAsAsync(personas => personas.LeaderOf(Small));

        var paper = (await leader.GetAsync(Sheet(Small) + "/in")).Expect(HttpStatusCode.OK);

        Approved.Text(TextOf(paper.Document.QuerySelectorAll("main p, h1, tr, .signature")), "paper");
        Assert.Equal(4, paper.Document.QuerySelectorAll("tbody .signed-cell").Length);
        (await leader.GetAsync(Sheet(Small, "2019-01") + "/in")).Expect(HttpStatusCode.NotFound);
    }
}
