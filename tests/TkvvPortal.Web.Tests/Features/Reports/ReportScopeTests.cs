using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TkvvPortal.Domain.People;
using TkvvPortal.Testing;
using TkvvPortal.Web.Features.Reports.Engine;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Tests.Features.Reports;

/// <summary>Reports, papers and files have the rows of the own groups and no others.</summary>
public sealed class ReportScopeTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    public static TheoryData<PortalRole> Roles => [PortalRole.GroupLeader, PortalRole.MassOrganisationStaff, PortalRole.CreditOfficer, PortalRole.SessionAccountant];

    [Theory, MemberData(nameof(Roles))]
    public async Task Rows_are_the_own_groups(PortalRole role)
    {
        var persona = (await portal.PersonasAsync()).Of(role);
        using var browser = await portal.SignInAsAsync(persona);
        foreach (var report in Reports().Where(report => role.May(report.Needs) && report.Groupings.Contains(Grouping.Group)))
        {
            var paper = (await browser.GetAsync($"/bao-cao/{report.Key}/in?nhom=to")).Expect(HttpStatusCode.OK);
            var shown = paper.Texts("tbody td:nth-child(2)");

            Assert.NotEmpty(shown);
            Assert.All(shown, code => Assert.True(persona.Sees(code), $"{persona} sees {code} in {report.Key}."));
            if (role.May(Permission.ExportData))
                Assert.Equal(shown, Csv.Read(await browser.DownloadAsync($"/bao-cao/{report.Key}/xuat.csv?nhom=to")).Rows.Select(row => row[0]));
        }
    }

    [Theory, MemberData(nameof(Roles))]
    public async Task The_whole_is_the_sum_of_the_own_groups(PortalRole role)
    {
        var persona = (await portal.PersonasAsync()).Of(role);
        using var browser = await portal.SignInAsAsync(persona);
        using var manager = await portal.SignInAsAsync(people => people.Manager);
        foreach (var report in Reports().Where(report => role.May(report.Needs) && report.Groupings.Contains(Grouping.Group)))
        {
            var page = (await browser.GetAsync($"/bao-cao/{report.Key}?nhom=toan-bo")).Expect(HttpStatusCode.OK);
            var all = Csv.Read(await manager.DownloadAsync($"/bao-cao/{report.Key}/xuat.csv?nhom=to"));
            var own = all with { Rows = [.. all.Rows.Where(row => persona.Sees(row[0]))] };
            foreach (var column in report.Columns.Where(column => column is { IsUsual: true, IsSummed: true } && column != Column.Groups))
            {
                var shown = page.Text($"tfoot td[data-column={column.Key}]");
                Assert.True((shown == "–" ? 0 : decimal.Parse(shown.Replace(".", ""))) == own.Sum(column.Heading), $"{persona} {report.Key}/{column.Key}: {shown}, {own.Sum(column.Heading)}");
            }
        }
    }

    [Fact]
    public async Task A_group_out_of_scope_does_not_exist()
    {
        var people = await portal.PersonasAsync();
        using var leader = await portal.SignInAsAsync(people.Leader);

        var foreign = (await leader.GetAsync($"/bao-cao/thu-lai?to={people.OtherLeader.GroupCode}")).Expect(HttpStatusCode.BadRequest);
        var own = (await leader.GetAsync($"/bao-cao/thu-lai?nhom=to&to={people.Leader.GroupCode}")).Expect(HttpStatusCode.OK);

        Assert.Contains("phạm vi", Assert.Single(foreign.Errors), StringComparison.Ordinal);
        Assert.Contains(people.Leader.GroupCode!, Assert.Single(own.Texts("[data-report] tbody th")), StringComparison.Ordinal);
    }

    private List<ReportDefinition> Reports()
    {
        using var scope = portal.Services.CreateScope();
        return [.. scope.ServiceProvider.GetServices<ReportDefinition>()];
    }
}
