using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Commissions;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Infrastructure;

/// <summary>Phí ủy thác of a month: reckoned for each commune's organisation, who has the contract with the bank. Seven queries.</summary>
public sealed class OrganisationFees(PortalDbContext db, ReadCommissions read, Policies policies) : IUseCase
{
    /// <summary>An organisation of a commune with its fee; balances in đồng.</summary>
    public sealed record Line(Guid OrganisationId, string Organisation, Guid CommuneId, string Commune, int Groups, EntrustmentFee Fee, Vnd Outstanding, Vnd Overdue);

    /// <summary>The lines within the scope, by organisation and commune.</summary>
    public async Task<IReadOnlyList<Line>> ReadAsync(FiscalMonth month)
    {
        var terms = FeeTerms.Of(await policies.ReadAsync(), month);
        var groups = await (
            from grp in db.Groups
            join organisation in db.Organisations on grp.OrganisationId equals organisation.Id
            join commune in db.Communes on grp.CommuneId equals commune.Id
            select new { grp.Id, grp.OrganisationId, Organisation = organisation.Name, organisation.Code, grp.CommuneId, Commune = commune.Name }).ToListAsync();
        var money = await read.ReadAsync(db.Groups, month);
        return
        [
            .. groups.GroupBy(group => (group.OrganisationId, group.CommuneId)).Select(all => (First: all.First(), Parts: all.Select(group => money[group.Id]).ToList()))
                .OrderBy(all => all.First.Code).ThenBy(all => all.First.Commune).Select(all =>
                {
                    var (outstanding, overdue) = (all.Parts.Total(part => part.Outstanding), all.Parts.Total(part => part.Overdue));
                    var fee = EntrustmentFee.Of(
                        all.Parts.SelectMany(part => part.Collected), all.Parts.Total(part => part.Basis.HousingBalance), Percent.Of(overdue, outstanding), terms);
                    return new Line(all.First.OrganisationId, all.First.Organisation, all.First.CommuneId, all.First.Commune, all.Parts.Count, fee, outstanding, overdue);
                }),
        ];
    }
}
