using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;
using TkvvPortal.Web.Features.Sheets;
using static TkvvPortal.Web.Tests.Features.Sheets.SheetWork;

namespace TkvvPortal.Web.Tests.Features.Sheets;

public sealed class OpenAllSheetsTests
{
    private static readonly FiscalMonth November = new(2026, 11);

    [Fact]
    public async Task Every_active_group_gets_its_sheet_and_none_two()
    {
        await using var portal = await PortalFactory.StartAsync();
        var missing = await UnopenedAsync(portal);

        var opened = await RunAsync(portal, November);
        var again = await RunAsync(portal, November);

        Assert.True(missing > 0);
        Assert.Equal((missing, 0, 0), (opened, again, await UnopenedAsync(portal)));
        var rows = await portal.RowsAsync(Unopened, November);
        Assert.NotEmpty(rows);
        Assert.Contains(rows, row => row.InterestDue.IsPositive);
    }

    [Fact]
    public async Task Two_runs_at_once_open_each_sheet_once()
    {
        await using var portal = await PortalFactory.StartAsync();
        var missing = await UnopenedAsync(portal);

        var opened = await Task.WhenAll(RunAsync(portal, November), RunAsync(portal, November));

        Assert.Equal((missing, 0), (opened.Sum(), await UnopenedAsync(portal)));
    }

    [Fact]
    public async Task A_sheet_opened_by_itself_is_the_one_opened_by_hand()
    {
        await using var portal = await PortalFactory.StartAsync();
        await using var other = await PortalFactory.StartAsync();
        await RunAsync(portal, November);
        await (await other.OwnSheetAsync(Unopened)).Form().SubmitAsync();

        Assert.Equal(
            (await other.RowsAsync(Unopened, November)).Select(row => (row.MembershipId, row.Number, row.InterestDue, row.DepositBalance)),
            (await portal.RowsAsync(Unopened, November)).Select(row => (row.MembershipId, row.Number, row.InterestDue, row.DepositBalance)));
    }

    [Fact]
    public async Task A_month_to_come_is_refused()
    {
        await using var portal = await PortalFactory.StartAsync();

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => RunAsync(portal, November.Next()));

        Assert.Equal(ReceiptRules.MonthHasBegun, refusal.Rule);
    }

    [Theory]
    [InlineData(23, true)]
    [InlineData(24, false)]
    public async Task The_portal_opens_them_by_itself_from_the_day_of_the_parameter(int day, bool isOpened)
    {
        await using var portal = await PortalFactory.StartAsync();
        await portal.InDatabaseAsync(async db =>
        {
            db.Add(new PolicyParameter(PolicyKey.SheetOpenDay, new DateOnly(2026, 11, 1), day, "Kiểm thử", "Ngày mở bảng kê"));
            return await db.SaveChangesAsync();
        });
        var opening = portal.Services.GetServices<IHostedService>().OfType<SheetOpening>().Single();

        await opening.DoDueAsync(TestContext.Current.CancellationToken);

        Assert.Equal(isOpened, await UnopenedAsync(portal) == 0);
    }

    private static Task<int> UnopenedAsync(PortalFactory portal) => portal.InDatabaseAsync(db => db.Groups.CountAsync(group =>
        group.Status == GroupStatus.Active && !db.Sheets.Any(sheet => sheet.GroupId == group.Id && sheet.Month == November)));

    private static async Task<int> RunAsync(PortalFactory portal, FiscalMonth month)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentScope>().Use(DataScope.Office);
        return await scope.ServiceProvider.GetRequiredService<OpenAllSheets>().RunAsync(month);
    }
}
