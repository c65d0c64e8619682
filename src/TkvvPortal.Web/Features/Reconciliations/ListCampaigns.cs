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
        orderby campaign.BegunOn descending, campaign.Id descending
        select new Line(
            campaign.Id, campaign.Name, campaign.Year, campaign.IsFull, campaign.BegunOn, campaign.Deadline, campaign.OpenLoans, campaign.ChosenLoans,
            db.ReconciliationLists.Where(list => list.CampaignId == campaign.Id).SelectMany(list => list.Lines).Count(),
            db.ReconciliationLists.Where(list => list.CampaignId == campaign.Id).SelectMany(list => list.Lines).Count(line => line.DoneOn != null),
            db.ReconciliationLists.Where(list => list.CampaignId == campaign.Id).SelectMany(list => list.Lines)
                .Count(line => line.Cause != null && line.Cause != DifferenceCause.NotMet))).ToPageAsync(page);
}
