using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Groups;

/// <summary>More groups than a page holds, with names longer than a line, and nobody on their boards.</summary>
public sealed class ManyGroupsTests : IAsyncLifetime
{
    private const int Count = 45;
    private static readonly string LongName = new('Ư', 200);
    private PortalFactory _portal = null!;
    private PortalBrowser _browser = null!;

    public async ValueTask InitializeAsync()
    {
        _portal = await PortalFactory.StartAsync();
        await _portal.InDatabaseAsync(async db =>
        {
            var hamlet = await db.Hamlets.FirstAsync();
            var (organisation, point) = (await db.Organisations.FirstAsync(), await db.TransactionPoints.FirstAsync());
            db.Groups.AddRange(Enumerable.Range(0, Count).Select(i => SavingsGroup.Found(
                Guid.CreateVersion7(), $"09{i:00000}", $"Tổ dài {LongName}", hamlet, organisation.Id, point.Id, new DateOnly(2026, 11, 2))));
            await db.SaveChangesAsync();
        });
        _browser = await _portal.SignInAsAsync(people => people.Manager);
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _portal.DisposeAsync();
    }

    [Fact]
    public async Task The_pager_keeps_what_was_searched_for()
    {
        var first = await _browser.GetAsync("/to?tim=to%20dai&sap=name");
        var second = await _browser.GetAsync(first.Links(".pagination a[rel=next]")[0]);
        var last = await _browser.GetAsync("/to?tim=to%20dai&trang=99");

        Assert.Contains($"1–20 trong {Count}", first.MainText, StringComparison.Ordinal);
        Assert.Contains($"21–40 trong {Count}", second.MainText, StringComparison.Ordinal);
        Assert.Contains($"41–45 trong {Count}", last.MainText, StringComparison.Ordinal);
        Assert.Equal("to dai", second.Form("main form[role=search]")["tim"]);
        Assert.Equal("name", second.Form("main form[role=search]")["sap"]);
        Assert.Empty(first.Links("[data-groups] tbody a").Intersect(second.Links("[data-groups] tbody a")));
    }

    [Fact]
    public async Task A_group_without_board_members_loans_or_meetings_shows_everywhere()
    {
        (await _browser.GetAsync("/to?tim=0900000")).Expect(HttpStatusCode.OK);
        var dashboard = (await _browser.GetAsync("/tong-quan")).Expect(HttpStatusCode.OK);

        foreach (var tab in (string[])["", "?phan=hop", "?phan=bang-ke"])
        {
            var page = (await _browser.GetAsync("/to/0900000" + tab)).Expect(HttpStatusCode.OK);
            Assert.Contains(LongName, page.Heading, StringComparison.Ordinal);
            Assert.Contains("Ban quản lý Chưa có", page.MainText, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("/to/0900000", dashboard.Links("[data-attention] a"));
    }
}
