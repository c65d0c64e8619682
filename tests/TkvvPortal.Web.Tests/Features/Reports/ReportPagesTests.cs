using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TkvvPortal.Domain.People;
using TkvvPortal.Testing;
using TkvvPortal.Web.Features.Reports.Engine;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Tests.Features.Reports;

/// <summary>The pages of reports: every report in every grouping, what is wrong in an address, and how many queries a page runs.</summary>
public sealed class ReportPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task The_catalogue_names_every_report_one_may_open()
    {
        foreach (var role in Enum.GetValues<PortalRole>().Where(role => role.May(Permission.ViewReports)))
        {
            using var browser = await portal.SignInAsAsync(people => people.Of(role));
            var page = (await browser.GetAsync("/bao-cao")).Expect(HttpStatusCode.OK);

            Assert.Equal(Reports().Where(report => role.May(report.Needs)).Select(report => report.Title), page.Texts("[data-reports] a"));
            foreach (var report in Reports())
                Assert.Equal(role.May(report.Needs) ? HttpStatusCode.OK : HttpStatusCode.Forbidden, (await browser.GetAsync($"/bao-cao/{report.Key}")).Status);
        }
    }

    [Fact]
    public async Task Every_report_is_the_same_on_the_screen_on_paper_and_in_the_file_however_grouped()
    {
        var manager = await portal.SignInAsAsync(personas => personas.Manager);
        foreach (var report in Reports())
        {
            foreach (var grouping in report.Groupings)
            {
                var address = $"/bao-cao/{report.Key}";
                var page = (await manager.GetAsync($"{address}?nhom={grouping.Key}")).Expect(HttpStatusCode.OK);
                var paper = (await manager.GetAsync($"{address}/in?nhom={grouping.Key}")).Expect(HttpStatusCode.OK);
                var csv = Csv.Read(await manager.DownloadAsync($"{address}/xuat.csv?nhom={grouping.Key}"));
                var where = $"{report.Key}/{grouping.Key}";
                Assert.True(csv.Rows.Count == paper.Texts("tbody tr").Count && csv.Rows.Count > 0, where);
                foreach (var column in report.Columns.Where(column => column is { IsUsual: true, IsSummed: true } && (grouping.CountsGroups || column != Column.Groups)))
                {
                    var shown = page.Text($"tfoot td[data-column={column.Key}]");
                    Assert.True((shown == "–" ? 0 : decimal.Parse(shown.Replace(".", ""))) == csv.Sum(column.Heading), $"{where}/{column.Key}: {shown}, {csv.Sum(column.Heading)}");
                    Assert.Contains(shown, paper.Texts("tfoot td"));
                }
            }
        }
    }

    [Theory]
    [InlineData("?cot=khong-co", "khong-co")]
    [InlineData("?nhom=huyen", "huyen")]
    [InlineData("?xep=khong-co", "khong-co")]
    [InlineData("?den=2026-12", "12/2026")]
    [InlineData("?den=khong", "năm-tháng")]
    [InlineData("?tu=2026-11&den=2026-03", "sau tháng cuối kỳ")]
    [InlineData("?tu=2020-01&den=2026-03", "24 tháng")]
    [InlineData("?tu=2019-12&den=2020-03", "12/2019")]
    [InlineData("?xa=khong", "khong")]
    [InlineData("?xa=00000000-0000-0000-0000-000000000001", "phạm vi")]
    [InlineData("?to=9999999", "Tổ")]
    public async Task What_makes_no_sense_is_said_and_gives_no_figures(string query, string message)
    {
        var manager = await portal.SignInAsAsync(personas => personas.Manager);
        foreach (var form in new[] { "", "/in", "/xuat.csv", "/xuat.xlsx" })
        {
            var page = (await manager.GetAsync($"/bao-cao/thu-lai{form}{query}")).Expect(HttpStatusCode.BadRequest);

            Assert.Contains(message, Assert.Single(page.Errors), StringComparison.Ordinal);
            Assert.Empty(page.Texts("[data-report]"));
            Assert.All(page.Links("[data-error-summary] a"), link => Assert.NotNull(page.Document.GetElementById(link[1..])));
        }
    }

    [Fact]
    public async Task A_report_that_does_not_exist_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.SignInAsAsync(personas => personas.Manager)).GetAsync("/bao-cao/khong-co")).Status);

    [Fact]
    public async Task Columns_are_chosen_and_rows_sorted()
    {
        var manager = await portal.SignInAsAsync(personas => personas.Manager);

        var page = (await manager.GetAsync("/bao-cao/thu-lai?nhom=to&cot=lai-da-thu&cot=ty-le-thu&xep=lai-da-thu")).Expect(HttpStatusCode.OK);
        var turned = await manager.GetAsync("/bao-cao/thu-lai?nhom=to&cot=lai-da-thu&cot=ty-le-thu&xep=-lai-da-thu");

        var amounts = page.Texts("tbody td[data-column=lai-da-thu]").Select(text => long.Parse(text.Replace(".", "").Replace("–", "-1"))).ToList();
        Assert.Equal(["Tổ", "Lãi đã thu (đ) ▾", "Tỷ lệ thu lãi (%)"], page.Texts("thead th"));
        Assert.Equal(amounts.OrderByDescending(amount => amount), amounts);
        Assert.Equal(amounts.Order(), turned.Texts("tbody td[data-column=lai-da-thu]").Select(text => long.Parse(text.Replace(".", "").Replace("–", "-1"))));
    }

    [Fact]
    public async Task An_export_is_noted_in_the_audit_trail_and_needs_its_permission()
    {
        var manager = await portal.SignInAsAsync(personas => personas.Manager);
        var staff = await portal.SignInAsAsync(personas => personas.Staff);

        var file = (await manager.GetAsync("/bao-cao/hop-to/xuat.xlsx?nhom=to")).Expect(HttpStatusCode.OK);

        var entry = await portal.InDatabaseAsync(db => Task.FromResult(db.AuditEntries.Single(one => one.Operation == "Reports.ExportExcel")));
        Assert.Equal("bao-cao-hop-to.xlsx", file.Headers["Content-Disposition"].Split("filename=")[1].Split(';')[0]);
        Assert.Contains("Họp Tổ", entry.Changes, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync("/bao-cao/hop-to/xuat.xlsx")).Status);
        Assert.Empty((await staff.GetAsync("/bao-cao/hop-to")).Links("a[href*='xuat.']"));
    }

    [Fact]
    public async Task The_number_of_queries_depends_on_the_report_alone()
    {
        foreach (var report in Reports())
        {
            // Of a month end, the same month: an ended month that was kept is read otherwise than the running one.
            var period = report.UsualMonths is null ? "" : "tu=2025-12&den=2026-11";
            var counts = new List<int>();
            foreach (var (role, query) in new[] { (PortalRole.OfficeManager, ""), (PortalRole.OfficeManager, $"?{period}&nhom={report.Groupings[^1].Key}"), (PortalRole.CreditOfficer, $"?{period}") })
            {
                using var browser = await portal.SignInAsAsync(people => people.Of(role));
                using var count = portal.CountQueries();
                (await browser.GetAsync($"/bao-cao/{report.Key}{query}")).Expect(HttpStatusCode.OK);
                counts.Add(count.Total);
            }

            Assert.True(counts.Distinct().Count() == 1, $"{report.Key}: {string.Join(", ", counts)}");
            Assert.InRange(counts[0], 4, 40);
        }
    }

    private List<ReportDefinition> Reports()
    {
        using var scope = portal.Services.CreateScope();
        return [.. scope.ServiceProvider.GetServices<ReportDefinition>().OrderBy(report => report.Order)];
    }
}
