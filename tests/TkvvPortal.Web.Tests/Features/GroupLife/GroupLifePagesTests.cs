using System.Net;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.GroupLife;

/// <summary>What the pages of a group's life ask of the database.</summary>
public sealed class GroupLifePagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData("lich-hop")]
    [InlineData("uy-nhiem")]
    [InlineData("quy-uoc")]
    [InlineData("quy-uoc/in")]
    [InlineData("quy-uoc/sua-doi")]
    [InlineData("ban-giao")]
    [InlineData("ban-giao/in")]
    [InlineData("tach")]
    [InlineData("sap-nhap")]
    [InlineData("giai-the")]
    public async Task The_number_of_queries_does_not_depend_on_the_size_of_the_group(string page)
    {
        using var browser = await portal.SignInAsAsync(people => people.Manager);
        var counts = new HashSet<int>();
        foreach (var code in (await portal.PersonasAsync()).Manager.GroupCodes)
        {
            using var count = portal.CountQueries();
            (await browser.GetAsync($"/to/{code}/{page}")).Expect(HttpStatusCode.OK);
            counts.Add(count.Total);
        }

        Assert.True(Assert.Single(counts) <= 15, string.Join(", ", counts));
    }
}
