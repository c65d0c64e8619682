using Microsoft.EntityFrameworkCore;
using TkvvPortal.Testing;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Tests.Infrastructure;

/// <summary>Pages of lists, and how far a long list is counted.</summary>
public sealed class PagingTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const int Size = 5;
    private const int Most = 12;

    [Theory]
    [InlineData(1, 1, 5)]
    [InlineData(3, 3, 5)]
    [InlineData(4, 3, 5)]
    [InlineData(0, 1, 5)]
    public async Task A_long_list_is_counted_and_paged_up_to_the_limit(int asked, int shown, int rows)
    {
        var page = await portal.InDatabaseAsync(db =>
            db.Members.OrderBy(member => member.CustomerCode).Select(member => member.Id)
                .ToPageAsync(db.Members.Select(member => member.Id), asked, Size, Most));

        Assert.Equal((shown, Most, true), (page.Number, page.Total, page.IsMore));
        Assert.Equal(rows, page.Items.Count);
        Assert.Equal(3, ((IPager)page).Count);
    }

    [Fact]
    public async Task A_list_within_the_limit_is_counted_to_its_end()
    {
        var (all, page) = await portal.InDatabaseAsync(async db => (
            await db.Organisations.CountAsync(),
            await db.Organisations.OrderBy(row => row.Code).Select(row => row.Id).ToPageAsync(db.Organisations.Select(row => row.Id), 1, Size, Most)));

        Assert.Equal((all, false), (page.Total, page.IsMore));
        Assert.Equal(all, page.Items.Count);
        Assert.Equal(["1", "2"], page.With(["1", "2"]).Items);
    }
}
