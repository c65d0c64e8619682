using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.People;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Papers;

namespace TkvvPortal.Web.Features.Reconciliations;

/// <summary>Lists of reconciliation (15/TD).</summary>
public sealed class ReconciliationForm(PortalDbContext db, ListReader reader, GroupLeaders leaders) : IOfficialForm
{
    public FormInfo Info { get; } = new(
        "15-td", "15/TD", "Danh sách đối chiếu số dư tiền vay và tiền gửi", "Cán bộ tín dụng, Hội cùng Tổ trưởng, theo đợt đối chiếu; mỗi Tổ một danh sách",
        "Danh sách của các đợt đối chiếu bắt đầu trong năm", FormUnit.Group)
    {
        IsYearly = true,
        Roles = [PortalRole.GroupLeader, PortalRole.MassOrganisationStaff, PortalRole.CreditOfficer, PortalRole.OfficeManager, PortalRole.SessionAccountant],
    };

    /// <summary>A paper for every list begun in the year; three queries.</summary>
    public async Task<IReadOnlyList<FilledForm>> FillAsync(FormSubject subject)
    {
        var (first, last) = (subject.YearStart, subject.YearEnd);
        var lists = (await (
            from list in db.ReconciliationLists
            where subject.GroupIds.Contains(list.GroupId) && list.BegunOn >= first && list.BegunOn <= last
            join campaign in db.ReconciliationCampaigns on list.CampaignId equals campaign.Id
            orderby list.BegunOn, list.Id
            select new { list.Id, list.GroupId, list.BegunOn, list.ConfirmedByName, campaign.Name }).ToListAsync()).ToLookup(list => list.GroupId);
        var lines = (await reader.LinesAsync([.. lists.SelectMany(ofGroup => ofGroup).Select(list => list.Id)])).ToLookup(line => line.Line.ListId);
        var led = await leaders.OnAsync(subject.GroupIds, last);
        return
        [
            .. subject.Groups.SelectMany(group => lists[group.Id].Select(list => new FilledForm(
                group.Code,
                ReconciliationPaper.Of(Info, group, new ReconciliationPaper.Head(list.Name, list.BegunOn, list.ConfirmedByName, led.GetValueOrDefault(group.Id)), [.. lines[list.Id]]), list.Id))),
        ];
    }
}
