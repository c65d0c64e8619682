using TkvvPortal.Data;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;

namespace TkvvPortal.Web.Features.Groups;

/// <summary>Takes the list of groups out as a file, and notes who took how much.</summary>
public sealed class ExportGroups(PortalDbContext db, ListGroups list, Actor actor, PortalClock clock) : IUseCase
{
    /// <summary>The groups that the filter shows; one entry in the audit trail.</summary>
    public async Task<ReportTable> HandleAsync(GroupFilter filter)
    {
        var table = await list.TableAsync(filter);
        db.Note(actor, clock, new { Export = table.Title, Rows = table.Rows.Count });
        await db.SaveChangesAsync();
        return table;
    }
}
