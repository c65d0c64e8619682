using TkvvPortal.Data;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Reports.Engine;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;

namespace TkvvPortal.Web.Features.Reports;

/// <summary>Takes a report out as a file and notes who took how much of what.</summary>
public sealed class ExportReport(PortalDbContext db, ReportReader reader, Actor actor, PortalClock clock) : IUseCase
{
    /// <summary>All rows; one entry in the audit trail. Throws TK-542 to TK-547.</summary>
    public async Task<ReportTable> HandleAsync(ReportDefinition report, ReportFilter filter)
    {
        var result = await reader.ReadAsync(report, filter);
        var table = result.ToTable();
        db.Note(actor, clock, new { Export = table.Title, result.Query.PeriodText, GroupedBy = result.Query.Grouping.Title, Rows = table.Rows.Count });
        await db.SaveChangesAsync();
        return table;
    }
}
