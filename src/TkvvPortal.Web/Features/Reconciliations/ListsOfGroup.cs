using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Reconciliations;

/// <summary>The lists 15/TD of one group, newest first.</summary>
public sealed class ListsOfGroup(PortalDbContext db, PaperGroups papers, PortalClock clock) : IUseCase
{
    public sealed record Page(PaperGroup Group, PageOf<Line> List);

    public sealed record Line(Guid Id, string Campaign, DateOnly BegunOn, DateOnly Deadline, int Lines, int Done, DateOnly? ConfirmedOn);

    /// <summary>The page; null when the group does not exist for the person. Three queries.</summary>
    public async Task<Page?> PageAsync(string code, int page)
    {
        if (await papers.FindAsync(code, clock.Today) is not { } paper)
            return null;
        var lines =
            from list in db.ReconciliationLists
            where list.GroupId == paper.Id
            join campaign in db.ReconciliationCampaigns on list.CampaignId equals campaign.Id
            orderby list.BegunOn descending, list.Id descending
            select new Line(
                list.Id, campaign.Name, list.BegunOn, campaign.Deadline, list.LineCount,
                db.ReconciliationLines.Count(line => line.ListId == list.Id && line.DoneOn != null), list.ConfirmedOn);
        return new Page(paper, await lines.ToPageAsync(page));
    }
}
