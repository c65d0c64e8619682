using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Reports;
using TkvvPortal.Web.Features.Reports.Engine;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Reports;

/// <summary>Báo cáo: every report the person may open, and the views saved of them.</summary>
public sealed class ReportCatalogue(PortalDbContext db, IEnumerable<ReportDefinition> reports, CurrentUser user) : IUseCase
{
    public sealed record Page(IReadOnlyList<ReportDefinition> Reports, IReadOnlyList<View> Views);

    /// <summary>A saved view of the person, or one shared with the office.</summary>
    public sealed record View(Guid Id, string Name, string Report, string OwnerName, bool IsShared, bool IsOwn, DateOnly SavedOn);

    /// <summary>One query.</summary>
    public async Task<Page> PageAsync()
    {
        var open = reports.Where(report => user.May(report.Needs)).OrderBy(report => report.Order).ToList();
        var titles = open.ToDictionary(report => report.Key, report => report.Title);
        var views = await db.SavedReportViews.AsNoTracking().Where(view => view.OwnerId == user.Id || view.IsShared).OrderBy(view => view.Name).ToListAsync();
        return new Page(open, [.. views.Where(view => titles.ContainsKey(view.Report)).OrderByDescending(view => view.OwnerId == user.Id).Select(view => Line(view, titles[view.Report]))]);
    }

    /// <summary>The report of a word; null when there is none.</summary>
    public ReportDefinition? Find(string key) => reports.FirstOrDefault(report => report.Key == key);

    /// <summary>Whether the person may open a report.</summary>
    public bool IsOpen(ReportDefinition report) => user.May(report.Needs);

    private View Line(SavedReportView view, string title) => new(view.Id, view.Name, title, view.OwnerName, view.IsShared, view.OwnerId == user.Id, view.SavedOn);
}
