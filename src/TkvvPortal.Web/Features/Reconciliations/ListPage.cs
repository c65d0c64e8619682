using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Reconciliation;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Reconciliations;

/// <summary>A list 15/TD with its lines, as the screen and the paper show it.</summary>
/// <param name="Paper">The group as papers name it.</param>
/// <param name="List">The list without its lines.</param>
/// <param name="Campaign">What the campaign is called.</param>
/// <param name="Deadline">Until when.</param>
/// <param name="Lines">The lines, in their order.</param>
public sealed record ListPage(PaperGroup Paper, ListFacts List, string Campaign, DateOnly Deadline, IReadOnlyList<LineFacts> Lines)
{
    public string Address => $"/to/{Paper.Code}/doi-chieu/{List.Id}";

    public int Done => Lines.Count(line => line.Line.DoneOn is not null);
}

/// <summary>What a list is apart from its lines.</summary>
public sealed record ListFacts(Guid Id, Guid CampaignId, DateOnly BegunOn, DateOnly? ConfirmedOn, string? ConfirmedByName, string? ReopenedBecause, Guid Version);

/// <summary>A line with the names it needs.</summary>
public sealed record LineFacts(ReconciliationLine Line, string Member, string Programme, Guid? DifferenceId);

/// <summary>Reads a list: three queries.</summary>
public sealed class ListReader(PortalDbContext db, PaperGroups papers, PortalClock clock) : IUseCase
{
    /// <summary>The list; null when it does not exist for the person.</summary>
    public async Task<ListPage?> ReadAsync(string code, Guid id)
    {
        if (await papers.FindAsync(code, clock.Today) is not { } paper)
            return null;
        var found = await (
            from list in db.ReconciliationLists
            where list.Id == id && list.GroupId == paper.Id
            join campaign in db.ReconciliationCampaigns on list.CampaignId equals campaign.Id
            select new
            {
                Facts = new ListFacts(list.Id, list.CampaignId, list.BegunOn, list.ConfirmedOn, list.ConfirmedByName, list.ReopenedBecause, list.Version),
                campaign.Name, campaign.Deadline,
            }).SingleOrDefaultAsync();
        return found is null ? null : new ListPage(paper, found.Facts, found.Name, found.Deadline, await LinesAsync([id]));
    }

    /// <summary>The lines of lists, in their order.</summary>
    internal async Task<IReadOnlyList<LineFacts>> LinesAsync(IReadOnlyList<Guid> lists) => await (
        from line in db.ReconciliationLines.AsNoTracking()
        where lists.Contains(line.ListId)
        join stay in db.Memberships on line.MembershipId equals stay.Id
        join loan in db.Loans on line.LoanId equals loan.Id
        join programme in db.Programmes on loan.ProgrammeId equals programme.Id
        orderby line.Number
        select new LineFacts(
            line, stay.Member.FullName, programme.ShortName,
            db.ReconciliationDifferences.Where(difference => difference.LineId == line.Id).OrderByDescending(difference => difference.FoundOn)
                .Select(difference => (Guid?)difference.Id).FirstOrDefault())).ToListAsync();
}
