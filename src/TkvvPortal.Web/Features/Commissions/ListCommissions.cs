using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Places;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Commissions;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Commissions;

/// <summary>Hoa hồng of a month, group by group.</summary>
public sealed class ListCommissions(PortalDbContext db, ReadCommissions read, Policies policies, Actor actor, PortalClock clock) : IUseCase
{
    /// <summary>What the list is narrowed to; the names are those of the address.</summary>
    public sealed record Filter(FiscalMonth? Thang, string? Tim, Guid? Xa, Guid? Hoi, int Trang = 1);

    public sealed record Page(FiscalMonth Month, Filter Filter, PageOf<Line> List, IReadOnlyList<FiscalMonth> Months)
    {
        public required IReadOnlyList<Choice> Communes { get; init; }

        public required IReadOnlyList<Choice> Organisations { get; init; }
    }

    public sealed record Line(Guid GroupId, string Code, string Name, string Place, string Organisation)
    {
        public Commission Commission { get; init; } = null!;
    }

    /// <summary>The page: ten queries; only the groups shown are reckoned.</summary>
    public async Task<Page> PageAsync(Filter filter)
    {
        var month = Month(filter);
        var list = await Lines(filter).ToPageAsync(filter.Trang);
        var shown = list.Items.Select(line => line.GroupId).ToList();
        return new Page(month, filter, list.With(await WithCommissionsAsync(list.Items, db.Groups.Where(group => shown.Contains(group.Id)), month)), ReceiptTexts.MonthsUpTo(clock.Month, month))
        {
            Communes = await db.CommunesOfGroupsAsync(),
            Organisations = await db.OrganisationsOfGroupsAsync(),
        };
    }

    /// <summary>Everything the filter shows, as a table; noted in the audit trail.</summary>
    public async Task<ReportTable> ExportAsync(Filter filter)
    {
        var month = Month(filter);
        var lines = await WithCommissionsAsync(await Lines(filter).ToListAsync(), Groups(filter), month);
        var table = ReportTable.Of(
            "Hoa hồng của Tổ TK&VV", $"Tháng {month}", lines,
            new ReportColumn<Line>("Mã tổ", line => line.Code), new("Tên tổ", line => line.Name), new("Địa bàn", line => line.Place), new("Hội", line => line.Organisation),
            new("Lãi thu được (đ)", line => line.Commission.InterestCollected, IsTotalled: true), new("Hoa hồng thu lãi (đ)", line => line.Commission.ForInterest, IsTotalled: true),
            new("Dư nợ trong hạn NOXH (đ)", line => line.Commission.Housing.Balance, IsTotalled: true), new("Tiền gửi bình quân (đ)", line => line.Commission.Deposit.Balance, IsTotalled: true),
            new("Hoa hồng (đ)", line => line.Commission.Total, IsTotalled: true));
        db.Note(actor, clock, new { Export = table.Title, Rows = table.Rows.Count });
        await db.SaveChangesAsync();
        return table;
    }

    /// <summary>Without a month asked for, the last one that is over.</summary>
    internal FiscalMonth Month(Filter filter) => filter.Thang ?? clock.Month.Previous();

    private IQueryable<SavingsGroup> Groups(Filter filter)
    {
        var groups = db.GroupsOf(filter.Xa, filter.Hoi);
        foreach (var word in VietnameseText.Words(filter.Tim))
            groups = groups.Where(group => group.SearchKey.Contains(word));
        return groups;
    }

    private IQueryable<Line> Lines(Filter filter) =>
        from grp in Groups(filter)
        join hamlet in db.HamletsOn(clock.Today) on grp.HamletId equals hamlet.HamletId
        join organisation in db.Organisations on grp.OrganisationId equals organisation.Id
        orderby grp.Code
        select new Line(grp.Id, grp.Code, grp.Name, hamlet.Name + ", xã " + hamlet.Commune, organisation.ShortName);

    private async Task<IReadOnlyList<Line>> WithCommissionsAsync(IReadOnlyList<Line> lines, IQueryable<SavingsGroup> groups, FiscalMonth month)
    {
        var money = await read.ReadAsync(groups, month);
        var terms = CommissionTerms.Of(await policies.ReadAsync(), month);
        return [.. lines.Select(line => line with { Commission = Commission.Of(money[line.GroupId].Collected, money[line.GroupId].Basis, terms) })];
    }
}
