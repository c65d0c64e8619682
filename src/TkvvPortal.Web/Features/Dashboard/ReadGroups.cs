using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Figures;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Dashboard;

/// <summary>Puts names, figures and what is judged of every group in scope together; a fixed number of queries.</summary>
public sealed class ReadGroups(PortalDbContext db, MonthFigures figures) : IUseCase
{
    /// <summary>The groups founded by the end of the month, and where their figures come from.</summary>
    public sealed record Result(IReadOnlyList<GroupMonth> Rows, FigureSet Set);

    public async Task<Result> ReadAsync(MonthInView view)
    {
        var set = await figures.ReadAsync(view.Month);
        var names = await NamesAsync();
        var judged = await JudgedMonth.ReadAsync(db, view.Judged, view.Today);
        var visits = await db.LastVisitsAsync(view.Until);
        return new Result(
            [.. set.Groups.Where(row => names.ContainsKey(row.GroupId)).Select(row => new GroupMonth(
                names[row.GroupId], row, judged.GetValueOrDefault(row.GroupId, JudgedMonth.Nothing),
                visits.TryGetValue(row.GroupId, out var on) ? on : null))],
            set);
    }

    private Task<Dictionary<Guid, GroupName>> NamesAsync() => (
        from grp in db.Groups
        join commune in db.Communes on grp.CommuneId equals commune.Id
        join organisation in db.Organisations on grp.OrganisationId equals organisation.Id
        select new GroupName(grp.Id, grp.Code, grp.Name, commune.Id, commune.Name, organisation.Name, grp.FoundedOn, grp.CollectsInterest))
        .ToDictionaryAsync(row => row.Id);
}
