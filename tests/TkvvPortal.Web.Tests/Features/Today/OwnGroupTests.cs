using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Today;

/// <summary>"Hôm nay" of a group's board.</summary>
public sealed class OwnGroupTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly FiscalMonth November = new(2026, 11);

    [Fact]
    public async Task A_leader_sees_the_own_group_and_the_way_to_this_months_sheet()
    {
        var leader = (await portal.PersonasAsync()).Leader;
        var name = await portal.InDatabaseAsync(db => db.Groups.Where(g => g.Code == leader.GroupCode).Select(g => g.Name).SingleAsync());

        var page = await OpenAsync(portal, leader);

        Assert.Equal(name, page.Heading);
        Assert.Contains($"/to/{leader.GroupCode}/bang-ke/2026-11", page.Links("main a"));
    }

    [Fact]
    public async Task The_sheet_says_what_came_in_of_what_is_due()
    {
        var personas = await portal.PersonasAsync();
        var sheets = await portal.InDatabaseAsync(db => db.Sheets.AsNoTracking().Where(sheet => sheet.Month == November).ToListAsync());
        var codes = await portal.InDatabaseAsync(db => db.Groups.ToDictionaryAsync(group => group.Id, group => group.Code));
        Assert.NotEmpty(sheets);

        foreach (var sheet in sheets)
        {
            var interest = await portal.InDatabaseAsync(async db => (await db.Receipts.Include(r => r.Reversal).ToListAsync())
                .Where(r => r.SheetId == sheet.Id && r.Reversal is null).Total(r => r.Interest));

            var page = await OpenAsync(portal, personas.LeaderOf(codes[sheet.GroupId]));

            Assert.Contains($"Lãi đã thu{interest} đ của {sheet.MonthInterest} đ", page.MainText, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_last_receipts_are_the_own_groups()
    {
        var leader = (await portal.PersonasAsync()).Leader;
        var last = await portal.InDatabaseAsync(db => LastAsync(db, leader.GroupCode!));

        var page = await OpenAsync(portal, leader);

        Assert.Equal(
            last.Select(receipt => $"/to/{leader.GroupCode}/bien-lai/{receipt.Year}-{receipt.Number:0000}"),
            page.Links("[data-section='Biên lai mới nhất'] .rows a"));
    }

    [Fact]
    public async Task Before_the_sheet_is_opened_it_says_so()
    {
        await using var own = await PortalFactory.StartAsync();
        own.Clock.Advance(TimeSpan.FromDays(40));
        var leader = (await own.PersonasAsync()).Leader;

        var page = await OpenAsync(own, leader);

        Assert.Contains("Chưa mở", page.MainText, StringComparison.Ordinal);
        Assert.Contains($"/to/{leader.GroupCode}/bang-ke/2027-01", page.Links("main a"));
        Assert.Contains("Chưa có cuộc họp nào được lên lịch", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_number_of_queries_does_not_depend_on_the_size_of_the_group()
    {
        var personas = await portal.PersonasAsync();
        foreach (var leader in new[] { personas.Leader, personas.OtherLeader })
        {
            using var browser = await portal.SignInAsAsync(leader);
            using var count = portal.CountQueries();
            await browser.GetAsync("/hom-nay");
            Assert.Equal(8, count.Total);
        }
    }

    private static Task<List<Receipt>> LastAsync(TkvvPortal.Data.PortalDbContext db, string code) => (
            from receipt in db.Receipts
            join grp in db.Groups on receipt.GroupId equals grp.Id
            where grp.Code == code
            orderby receipt.Year descending, receipt.Number descending
            select receipt)
        .Take(5).ToListAsync();

    private static async Task<HtmlPage> OpenAsync(PortalFactory portal, Persona persona)
    {
        using var browser = await portal.SignInAsAsync(persona);
        return await browser.GetAsync("/hom-nay");
    }
}
