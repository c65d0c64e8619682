using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TkvvPortal.Data;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;
using TkvvPortal.Web.Features.KeptMonths;
using TkvvPortal.Web.Tests.Features.Sheets;
using static TkvvPortal.Web.Tests.Features.Sheets.SheetWork;

namespace TkvvPortal.Web.Tests.Features.KeptMonths;

/// <summary>An ended month keeps its figures whatever happens after.</summary>
public sealed class KeptMonthTests : IAsyncLifetime
{
    private static readonly FiscalMonth October = new(2026, 10);

    private PortalFactory _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await PortalFactory.StartAsync();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task A_month_is_kept_once_and_reads_the_same_when_the_data_changes()
    {
        await ForgetOctoberAsync();
        var form = (await PageAsync("/chot-so-lieu")).Form();

        var answers = await Task.WhenAll(form.SubmitAsync(), form.SubmitAsync(), form.SubmitAsync());
        var before = await PageAsync("/tong-quan?thang=2026-10");
        await ChangeAsync();
        var after = await PageAsync("/tong-quan?thang=2026-10");

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.Status));
        Assert.Equal(1, await _portal.InDatabaseAsync(db => db.MonthSnapshots.CountAsync(one => one.Month == October)));
        Assert.Equal(Figures(before), Figures(after));
        Assert.Contains("không đổi nữa", after.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("Tháng 10/2026 chưa chốt", (await PageAsync("/chot-so-lieu")).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_came_later_is_shown_as_a_difference()
    {
        await ForgetOctoberAsync();
        await (await PageAsync("/chot-so-lieu")).Form().SubmitAsync();
        Assert.Contains("không có gì khác", (await PageAsync("/chot-so-lieu/2026-10")).MainText, StringComparison.Ordinal);

        await ChangeAsync();

        var row = (await PageAsync("/chot-so-lieu/2026-10")).Document.QuerySelectorAll("tbody tr").Single(one => one.TextContent.Contains("Tiền gửi đã thu", StringComparison.Ordinal));
        Assert.Contains(Large, row.TextContent, StringComparison.Ordinal);
        Assert.Equal("30.000", row.QuerySelector("[data-label='Chênh lệch']")!.TextContent);
    }

    [Fact]
    public async Task The_portal_keeps_the_month_by_itself_and_only_once()
    {
        await ForgetOctoberAsync();
        var keeping = _portal.Services.GetServices<IHostedService>().OfType<MonthKeeping>().Single();

        await keeping.DoDueAsync(TestContext.Current.CancellationToken);
        await keeping.DoDueAsync(TestContext.Current.CancellationToken);

        var kept = await _portal.InDatabaseAsync(db => db.MonthSnapshots.SingleAsync(one => one.Month == October));
        Assert.Equal("Hệ thống", kept.TakenByName);
        Assert.Equal(
            await _portal.InDatabaseAsync(db => db.Groups.CountAsync(group => group.FoundedOn <= October.LastDay)),
            await _portal.InDatabaseAsync(db => db.FiguresOfGroups.CountAsync(row => row.Month == October)));
    }

    [Theory]
    [InlineData("2026-09")]
    [InlineData("2026-11")]
    public async Task Another_month_is_refused(string month)
    {
        await ForgetOctoberAsync();
        var form = (await PageAsync("/chot-so-lieu")).Form().Set("Form.Month", month);
        await _portal.InDatabaseAsync(db => db.FiguresOfProgrammes.Where(row => row.Month == FiscalMonthOf(month)).ExecuteDeleteAsync());
        await _portal.InDatabaseAsync(db => db.FiguresOfGroups.Where(row => row.Month == FiscalMonthOf(month)).ExecuteDeleteAsync());
        await _portal.InDatabaseAsync(db => db.MonthSnapshots.Where(row => row.Month == FiscalMonthOf(month)).ExecuteDeleteAsync());

        var refused = await form.SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Chỉ chốt được số liệu của tháng vừa kết thúc (10/2026)", refused.MainText, StringComparison.Ordinal);
    }

    private static FiscalMonth FiscalMonthOf(string month) => new(int.Parse(month[..4], System.Globalization.CultureInfo.InvariantCulture), int.Parse(month[5..], System.Globalization.CultureInfo.InvariantCulture));

    private Task<int> ForgetOctoberAsync() => _portal.InDatabaseAsync(async db =>
    {
        await db.FiguresOfProgrammes.Where(row => row.Month == October).ExecuteDeleteAsync();
        await db.FiguresOfGroups.Where(row => row.Month == October).ExecuteDeleteAsync();
        return await db.MonthSnapshots.Where(row => row.Month == October).ExecuteDeleteAsync();
    });

    /// <summary>A deposit of October is written down late, with the real form.</summary>
    private async Task ChangeAsync()
    {
        var form = (await _portal.OwnSheetAsync(Large, "2026-10")).Form();
        (await form.Set(Deposit(0), "30.000").Set("Form.ReceivedOn", "2026-11-20").SubmitAsync()).Expect(HttpStatusCode.Redirect);
    }

    private static List<string?> Figures(HtmlPage page) => [.. page.Document.QuerySelectorAll("[data-figure]").Where(one => one.GetAttribute("data-figure") != "attention").Select(one => one.GetAttribute("data-value"))];

    private async Task<HtmlPage> PageAsync(string url) => (await (await _portal.SignInAsAsync(personas => personas.Manager)).GetAsync(url)).Expect(HttpStatusCode.OK);
}
