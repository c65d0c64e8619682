using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;

namespace TkvvPortal.Web.Features.Planning;

/// <summary>Planned against attended, by officer, commune and month, and the groups nobody visited.</summary>
public sealed class OfficerReport(PortalDbContext db, Policies policies, Actor actor, PortalClock clock) : IUseCase
{
    /// <summary>The period and the months without a visit; the names are those of the address.</summary>
    public sealed record Filter(FiscalMonth? Tu, FiscalMonth? Den, int? Vang, int Trang = 1);

    public sealed record Page(FiscalMonth From, FiscalMonth To, IReadOnlyList<Row> Officers, IReadOnlyList<Row> Communes, IReadOnlyList<Row> Months, PageOf<Unvisited> Groups, int Without, DateOnly Today);

    /// <summary>Duties and what became of them; called-off meetings are not counted.</summary>
    public sealed record Row(string Name, int Planned, int Attended, int Late, int Substituted, int Missed)
    {
        public int Waiting => Planned - Attended - Late - Substituted - Missed;

        public Percent? Share => Percent.Of(Attended + Late, Planned - Waiting);
    }

    /// <summary>A group without an officer at its meetings.</summary>
    public sealed record Unvisited(string Code, string Name, string Commune, DateOnly? LastOn);

    /// <summary>Five queries.</summary>
    public async Task<Page> PageAsync(Filter filter)
    {
        var (from, to) = Period(filter);
        var duties = await db.DutiesAsync(from, to);
        var months = filter.Vang is > 0 and <= 60 and var asked ? asked : (await policies.ReadAsync()).Count(PolicyKey.AttentionVisitMonths, clock.Today);
        return new Page(
            from, to, By(duties, duty => duty.Officer), By(duties, duty => duty.Commune), By(duties, duty => FiscalMonth.Of(duty.On)),
            await UnvisitedAsync(months, filter.Trang), months, clock.Today);
    }

    /// <summary>The rows by officer as a table; noted in the audit trail.</summary>
    public async Task<ReportTable> ExportAsync(Filter filter)
    {
        var (from, to) = Period(filter);
        var table = ReportTable.Of(
            "Cán bộ dự họp Tổ", $"Từ tháng {from} đến tháng {to}", By(await db.DutiesAsync(from, to), duty => duty.Officer),
            new ReportColumn<Row>("Cán bộ", row => row.Name), new("Được giao", row => row.Planned, IsTotalled: true), new("Đã dự", row => row.Attended, IsTotalled: true),
            new("Đến muộn", row => row.Late, IsTotalled: true), new("Dự thay", row => row.Substituted, IsTotalled: true), new("Vắng", row => row.Missed, IsTotalled: true),
            new("Chưa có kết quả", row => row.Waiting, IsTotalled: true));
        db.Note(actor, clock, new { Export = table.Title, Rows = table.Rows.Count });
        await db.SaveChangesAsync();
        return table;
    }

    private (FiscalMonth From, FiscalMonth To) Period(Filter filter)
    {
        var to = filter.Den ?? clock.Month;
        return (filter.Tu is { } from && from <= to ? from : to.AddMonths(-2), to);
    }

    private static List<Row> By<T>(List<OfficerDuty> duties, Func<OfficerDuty, T> key)
        where T : IComparable<T> =>
    [
        .. duties.GroupBy(key).OrderBy(all => all.Key).Select(all =>
        {
            int Of(DutyOutcome outcome) => all.Where(duty => duty.Outcome == outcome).Sum(duty => duty.Count);
            return new Row(all.Key.ToString()!, all.Sum(duty => duty.Count), Of(DutyOutcome.Attended), Of(DutyOutcome.Late), Of(DutyOutcome.Substituted), Of(DutyOutcome.Missed));
        }),
    ];

    private async Task<PageOf<Unvisited>> UnvisitedAsync(int months, int page)
    {
        var visits = await db.LastVisitsAsync(clock.Today);
        var before = clock.Month.AddMonths(-months);
        var groups = await (
            from grp in db.Groups
            where grp.Status == GroupStatus.Active
            join commune in db.Communes on grp.CommuneId equals commune.Id
            orderby grp.Code
            select new { grp.Id, grp.Code, grp.Name, Commune = commune.Name }).ToListAsync();
        return groups.Select(group => new Unvisited(group.Code, group.Name, group.Commune, visits.TryGetValue(group.Id, out var day) ? day : null))
            .Where(group => group.LastOn is not { } day || FiscalMonth.Of(day) <= before).OrderBy(group => group.LastOn ?? DateOnly.MinValue).ThenBy(group => group.Code, StringComparer.Ordinal).ToList()
            .ToPage(page);
    }
}
