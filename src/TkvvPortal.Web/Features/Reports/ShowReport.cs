using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Reports.Engine;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Reports;

/// <summary>A report on the screen and on paper.</summary>
public sealed class ShowReport(PortalDbContext db, ReportReader reader, SavedViews views, PortalClock clock) : IUseCase
{
    private const int RowsOfPage = 50;

    /// <summary>The page; without a result when what was asked for makes no sense.</summary>
    public sealed record Page(ReportDefinition Report, ReportFilter Filter, SaveReportView.Form Form)
    {
        public ReportResult? Result { get; init; }

        /// <summary>The rows of this page.</summary>
        public PageOf<ReportRow>? List { get; init; }

        /// <summary>The saved view it was opened from.</summary>
        public string? View { get; init; }

        public required IReadOnlyList<Choice> Communes { get; init; }
        public required IReadOnlyList<Choice> Organisations { get; init; }

        /// <summary>The programmes it can be narrowed to.</summary>
        public required IReadOnlyList<Choice> Programmes { get; init; }

        public required FiscalMonth Present { get; init; }
    }

    public sealed record Paper(ReportResult Result, string Office, DateOnly Today);

    /// <summary>The page of a report: four queries, one more for each thing it is narrowed to, and those of the report. Throws TK-542 to TK-547.</summary>
    public async Task<Page> PageAsync(ReportDefinition report, ReportFilter filter, int page)
    {
        var result = await reader.ReadAsync(report, filter);
        return (await EmptyAsync(report, filter)) with
        {
            Result = result, List = result.Rows.ToPage(page, RowsOfPage), View = Guid.TryParse(filter.Xem, out var id) ? (await views.FindAsync(id))?.Name : null,
        };
    }

    /// <summary>The page without figures, to choose again.</summary>
    public async Task<Page> EmptyAsync(ReportDefinition report, ReportFilter filter) =>
        new(report, filter, new SaveReportView.Form { Id = Guid.CreateVersion7() })
        {
            Communes = await db.CommunesOfGroupsAsync(),
            Organisations = await db.OrganisationsOfGroupsAsync(),
            Programmes = report.IsOfProgrammes ? await db.Programmes.OrderBy(one => one.Code).Select(one => new Choice(one.Id, one.Name)).ToListAsync() : [],
            Present = clock.Month,
        };

    /// <summary>The page with a form that was refused; without figures when the filter was.</summary>
    public async Task<Page> AgainAsync(ReportDefinition report, ReportFilter filter, SaveReportView.Form posted)
    {
        try
        {
            return (await PageAsync(report, filter, 1)) with { Form = posted };
        }
        catch (RuleViolationException)
        {
            return (await EmptyAsync(report, filter)) with { Form = posted };
        }
    }

    /// <summary>All rows for paper; throws TK-542 to TK-547.</summary>
    public async Task<Paper> PaperAsync(ReportDefinition report, ReportFilter filter) => new(
        await reader.ReadAsync(report, filter), await db.Offices.Select(office => office.Name).FirstAsync(), clock.Today);
}
