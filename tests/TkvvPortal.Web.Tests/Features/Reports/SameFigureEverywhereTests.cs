using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Reports;

/// <summary>A figure of the dashboard equals the report's total, the file's total and the sum of the groups, whatever the data.</summary>
public sealed class SameFigureEverywhereTests : IAsyncLifetime
{
    private static readonly (string Tile, string Report, string Column)[] Figures =
    [
        ("outstanding", "du-no", "du-no"), ("overdue", "du-no", "qua-han"), ("deposits", "du-no", "tien-gui"), ("interest", "thu-lai", "lai-da-thu"),
        ("sheets", "thu-lai", "bang-ke"), ("meetings", "hop-to", "da-hop"),
    ];

    private PortalFactory _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await PortalFactory.StartAsync();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Theory]
    [InlineData(1, "2026-11")]
    [InlineData(2, "2026-11")]
    [InlineData(3, "2026-10")]
    [InlineData(4, "2026-06")]
    public async Task The_tile_the_report_the_file_and_the_sum_of_the_groups_agree(int seed, string month)
    {
        await ShakeAsync(new Random(seed));
        foreach (var role in new[] { PortalRole.OfficeManager, PortalRole.CreditOfficer })
        {
            using var browser = await _portal.SignInAsAsync(people => people.Of(role));
            var dashboard = (await browser.GetAsync($"/tong-quan?thang={month}")).Expect(HttpStatusCode.OK);
            foreach (var (tile, report, column) in Figures)
            {
                var exact = Number(dashboard.Document.QuerySelector($"[data-figure={tile}]")!.GetAttribute("data-value")!);
                var address = $"/bao-cao/{report}?tu={month}&den={month}&nhom=to&cot={column}";
                var page = (await browser.GetAsync(address)).Expect(HttpStatusCode.OK);
                var file = Csv.Read(await browser.DownloadAsync(address.Replace("?", "/xuat.csv?", StringComparison.Ordinal)));

                Assert.Equal((tile, exact), (tile, Number(page.Document.QuerySelector($"tfoot [data-column={column}]")!.TextContent)));
                Assert.Equal((tile, exact), (tile, (long)file.Sum(file.Headings[^1])));
            }
        }
    }

    /// <summary>Balances, deposits and overdue debt of every loan and account become other ones.</summary>
    private Task<int> ShakeAsync(Random random) => _portal.InDatabaseAsync(async db =>
    {
        foreach (var loan in await db.Loans.ToListAsync())
        {
            var (inTerm, overdue) = (random.Next(4) == 0 ? 0 : random.NextInt64(0, 90_000_000), random.Next(5) == 0 ? random.NextInt64(0, 30_000_000) : 0);
            loan.Report(loan.Balance with { InTerm = new Vnd(inTerm), Overdue = new Vnd(overdue) }, loan.LastTransactionOn);
        }

        return await db.SaveChangesAsync();
    });

    private static long Number(string text) => long.Parse(text.Replace(".", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture);
}
