using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Places;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Reconciliation;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;

namespace TkvvPortal.Web.Features.Reconciliations;

/// <summary>How far a campaign is, group by group.</summary>
public sealed class ShowCampaign(PortalDbContext db, Actor actor, PortalClock clock) : IUseCase
{
    /// <summary>What the list is narrowed to; the names are those of the address.</summary>
    /// <param name="Tim">Words of code and name.</param>
    /// <param name="Xa">The commune.</param>
    /// <param name="Hoi">The organisation.</param>
    /// <param name="Con">Only lists not done (<c>do</c>), done but not confirmed (<c>xong</c>), or with differences (<c>lech</c>).</param>
    /// <param name="Trang">The page.</param>
    public sealed record Filter(string? Tim, Guid? Xa, Guid? Hoi, string? Con, int Trang = 1);

    public sealed record Page(Facts Campaign, Filter Filter, PageOf<Line> List, IReadOnlyList<Choice> Communes, IReadOnlyList<Choice> Organisations, int Lists, int Groups);

    public sealed record Facts(Guid Id, string Name, int Year, bool IsFull, DateOnly BegunOn, DateOnly Deadline, string BegunByName, int OpenLoans, int ChosenLoans)
    {
        public Percent? Chosen => Percent.Of(ChosenLoans, OpenLoans);
    }

    public sealed record Line(Guid ListId, string Code, string Name, string Place, string Organisation, int Lines, int Done, int Different, int NotMet, DateOnly? ConfirmedOn);

    /// <summary>The page; null when there is no such campaign. Seven queries.</summary>
    public async Task<Page?> PageAsync(Guid id, Filter filter)
    {
        if (await FindAsync(id) is not { } campaign)
            return null;
        return new Page(
            campaign, filter, await Lines(id, filter).ToPageAsync(filter.Trang), await db.CommunesOfGroupsAsync(), await db.OrganisationsOfGroupsAsync(),
            await db.ReconciliationLists.CountAsync(list => list.CampaignId == id), await db.Groups.CountAsync(group => db.Loans.Any(loan => loan.GroupId == group.Id)));
    }

    /// <summary>Everything the filter shows, as a table; null when there is no such campaign. Noted in the audit trail.</summary>
    public async Task<ReportTable?> ExportAsync(Guid id, Filter filter)
    {
        if (await FindAsync(id) is not { } campaign)
            return null;
        var table = ReportTable.Of(
            campaign.Name, $"Từ {campaign.BegunOn:dd/MM/yyyy}, hạn {campaign.Deadline:dd/MM/yyyy}", await Lines(id, filter).ToListAsync(),
            new ReportColumn<Line>("Mã tổ", line => line.Code), new("Tên tổ", line => line.Name), new("Địa bàn", line => line.Place), new("Hội", line => line.Organisation),
            new("Số món", line => line.Lines, IsTotalled: true), new("Đã đối chiếu", line => line.Done, IsTotalled: true), new("Chênh lệch", line => line.Different, IsTotalled: true),
            new("Không gặp", line => line.NotMet, IsTotalled: true), new("Ngày xác nhận", line => line.ConfirmedOn));
        db.Note(actor, clock, new { Export = table.Title, Rows = table.Rows.Count });
        await db.SaveChangesAsync();
        return table;
    }

    private Task<Facts?> FindAsync(Guid id) => db.ReconciliationCampaigns.Where(one => one.Id == id)
        .Select(one => new Facts(one.Id, one.Name, one.Year, one.IsFull, one.BegunOn, one.Deadline, one.BegunByName, one.OpenLoans, one.ChosenLoans)).SingleOrDefaultAsync();

    private IQueryable<Line> Lines(Guid campaignId, Filter filter)
    {
        var groups = db.GroupsOf(filter.Xa, filter.Hoi);
        foreach (var word in VietnameseText.Words(filter.Tim))
            groups = groups.Where(group => group.SearchKey.Contains(word));
        var lists = db.ReconciliationLists.Where(list => list.CampaignId == campaignId);
        lists = filter.Con switch
        {
            "do" => lists.Where(list => db.ReconciliationLines.Any(line => line.ListId == list.Id && line.DoneOn == null)),
            "xong" => lists.Where(list => list.ConfirmedOn == null && !db.ReconciliationLines.Any(line => line.ListId == list.Id && line.DoneOn == null)),
            "lech" => lists.Where(list => db.ReconciliationLines.Any(line => line.ListId == list.Id && line.Cause != null)),
            _ => lists,
        };
        return
            from list in lists
            join grp in groups on list.GroupId equals grp.Id
            join hamlet in db.HamletsOn(clock.Today) on grp.HamletId equals hamlet.HamletId
            join organisation in db.Organisations on grp.OrganisationId equals organisation.Id
            orderby grp.Code
            select new Line(
                list.Id, grp.Code, grp.Name, hamlet.Name + ", xã " + hamlet.Commune, organisation.ShortName, list.LineCount, list.Lines.Count(line => line.DoneOn != null),
                list.Lines.Count(line => line.Cause != null && line.Cause != DifferenceCause.NotMet), list.Lines.Count(line => line.Cause == DifferenceCause.NotMet), list.ConfirmedOn);
    }
}
