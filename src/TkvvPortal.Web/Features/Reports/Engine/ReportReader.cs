using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Reports;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Reports.Engine;

/// <summary>Reads a report within the scope of the person: the groups in one query, and whatever the report itself reads.</summary>
public sealed class ReportReader(PortalDbContext db, PortalClock clock) : IUseCase
{
    /// <summary>The report that the filter asks for; throws TK-542 to TK-547.</summary>
    public async Task<ReportResult> ReadAsync(ReportDefinition report, ReportFilter filter)
    {
        var query = ReportQuery.Of(report, filter, clock.Month);
        if (query.Programme is { } programme)
            ReportChoice.Narrow(await db.Programmes.AnyAsync(one => one.Id == programme), "chương trình", "chuong-trinh");
        var groups = await Narrowed(query).ToListAsync();
        if (groups.Count == 0 && (query.Commune ?? query.Organisation) is not null)
            ReportChoice.Narrow(false, "xã, Hội", query.Commune is null ? "hoi" : "xa");
        if (groups.Count == 0 && query.Group is not null)
            ReportChoice.Narrow(false, "Tổ", "to");
        return ReportResult.Of(query, groups, await report.ReadAsync(query.Period, query.Programme));
    }

    private IQueryable<GroupOfReport> Narrowed(ReportQuery query) =>
        from lent in db.GroupsOf(query.Commune, query.Organisation, query.Group)
        join commune in db.Communes on lent.CommuneId equals commune.Id
        join organisation in db.Organisations on lent.OrganisationId equals organisation.Id
        join hamlet in db.Hamlets on lent.HamletId equals hamlet.Id
        select new GroupOfReport(lent.Id, lent.Code, lent.Name)
        {
            CommuneCode = commune.Code,
            Commune = commune.Name,
            OrganisationCode = organisation.Code,
            Organisation = organisation.Name,
            OrganisationShort = organisation.ShortName,
            HamletId = hamlet.Id,
            Hamlet = hamlet.Name,
            FoundedOn = lent.FoundedOn,
            ClosedOn = lent.ClosedOn,
        };
}
