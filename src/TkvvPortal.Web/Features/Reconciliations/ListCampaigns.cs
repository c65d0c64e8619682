using TkvvPortal.Data;
using TkvvPortal.Domain.Reconciliation;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Reconciliations;

/// <summary>The campaigns, newest first, each with how far it is within the person's scope.</summary>
public sealed class ListCampaigns(PortalDbContext db) : IUseCase
{
    public sealed record Line(Guid Id, string Name, int Year, bool IsFull, DateOnly BegunOn, DateOnly Deadline, int OpenLoans, int ChosenLoans, int Lines, int Done, int Different)
    {
        public int Percent => Lines == 0 ? 0 : Done * 100 / Lines;
    }

    /// <summary>Two queries.</summary>
    public Task<PageOf<Line>> PageAsync(int page) => (
        from campaign in db.ReconciliationCampaigns
        let lines = from list in db.ReconciliationLists
                    where list.CampaignId == campaign.Id
                    join line in db.ReconciliationLines on list.Id equals line.ListId
                    select line
        orderby campaign.BegunOn descending, campaign.Id descending
        select new Line(
            campaign.Id, campaign.Name, campaign.Year, campaign.IsFull, campaign.BegunOn, campaign.Deadline, campaign.OpenLoans, campaign.ChosenLoans,
            lines.Count(), lines.Count(line => line.DoneOn != null), lines.Count(line => line.Cause != null && line.Cause != DifferenceCause.NotMet))).ToPageAsync(page);
}
