using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Testing;
using TkvvPortal.Web.Tests.Features.Meetings;

namespace TkvvPortal.Web.Tests.Features.Packs;

/// <summary>A meeting's papers in one document: agenda, list to sign, a slip for every household.</summary>
public sealed class PackPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Every_member_of_the_day_gets_a_slip_with_what_the_sheet_says()
    {
        var id = await portal.PlannedAsync(MeetingWork.Large, daysAgo: 0 - 3);
        using var leader = await portal.SignInAsAsync(people => people.LeaderOf(MeetingWork.Large));

        var pack = (await leader.GetAsync($"/hop/{id}/tai-lieu")).Expect(HttpStatusCode.OK);

        var members = await portal.InDatabaseAsync(db => db.Memberships.CountAsync(stay => db.Groups.Any(g => g.Id == stay.GroupId && g.Code == MeetingWork.Large) && stay.LeftOn == null));
        Assert.Equal(members, pack.Document.QuerySelectorAll("article.slip").Length);
        Assert.Equal(members, pack.Document.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr").Length);
        Assert.Equal(members, pack.Document.QuerySelectorAll(".landscape tbody tr").Length);
        Assert.Contains("đồng)", pack.MainText, StringComparison.Ordinal);
        Assert.Contains("Gốc do người vay tự trả tại điểm giao dịch xã.", pack.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_pack_and_a_days_packs_take_the_same_queries()
    {
        var id = await portal.PlannedAsync(daysAgo: -2);
        using var officer = await portal.SignInAsAsync(people => people.OfficerOf(MeetingWork.Small));
        var one = await CountAsync(officer, $"/hop/{id}/tai-lieu");

        var day = await CountAsync(officer, $"/ke-hoach/ngay/{TestTime.Today.AddDays(2):yyyy-MM-dd}/tai-lieu");

        Assert.Equal(15, one);
        Assert.Equal(one + 1, day);
    }

    private async Task<int> CountAsync(PortalBrowser browser, string address)
    {
        using var queries = portal.CountQueries();
        (await browser.GetAsync(address)).Expect(HttpStatusCode.OK);
        return queries.Total;
    }
}
