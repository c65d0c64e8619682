using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Commissions;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Commissions;

/// <summary>Phí ủy thác of a month: one line for each commune's organisation, who has the contract with the bank.</summary>
public sealed class ListFees(PortalDbContext db, ReadCommissions read, Policies policies, Actor actor, PortalClock clock) : IUseCase
{
    public sealed record Page(FiscalMonth Month, PageOf<Line> List, IReadOnlyList<FiscalMonth> Months, FeeTerms Terms)
    {
        /// <summary>All lines together, on every page.</summary>
        public required Vnd Total { get; init; }
    }

    public sealed record Line(string Organisation, string Commune, int Groups, EntrustmentFee Fee);

    public async Task<Page> PageAsync(FiscalMonth? asked, int page)
    {
        var month = asked ?? clock.Month.Previous();
        var terms = FeeTerms.Of(await policies.ReadAsync(), month);
        var lines = await LinesAsync(month, terms);
        return new Page(month, lines.ToPage(page), ReceiptTexts.MonthsUpTo(clock.Month, month), terms) { Total = lines.Total(line => line.Fee.Total) };
    }

    public async Task<ReportTable> ExportAsync(FiscalMonth? asked)
    {
        var month = asked ?? clock.Month.Previous();
        var lines = await LinesAsync(month, FeeTerms.Of(await policies.ReadAsync(), month));
        var table = ReportTable.Of(
            "Phí ủy thác của tổ chức chính trị - xã hội", $"Tháng {month}", lines,
            new ReportColumn<Line>("Hội", line => line.Organisation), new("Xã", line => line.Commune), new("Số tổ", line => line.Groups, IsTotalled: true),
            new("Lãi thu được (đ)", line => line.Fee.InterestCollected, IsTotalled: true), new("Tỷ lệ nợ quá hạn", line => line.Fee.Overdue), new("Hưởng (%)", line => line.Fee.Quality),
            new("Phí được hưởng (đ)", line => line.Fee.Total, IsTotalled: true), new("Cấp xã (đ)", line => line.Fee.ForCommune, IsTotalled: true),
            new("Cấp tỉnh (đ)", line => line.Fee.ForProvince, IsTotalled: true), new("Cấp khác (đ)", line => line.Fee.ForOthers, IsTotalled: true));
        db.Note(actor, clock, new { Export = table.Title, Rows = table.Rows.Count });
        await db.SaveChangesAsync();
        return table;
    }

    private async Task<IReadOnlyList<Line>> LinesAsync(FiscalMonth month, FeeTerms terms)
    {
        var groups = await (
            from grp in db.Groups
            join organisation in db.Organisations on grp.OrganisationId equals organisation.Id
            join commune in db.Communes on grp.CommuneId equals commune.Id
            select new { grp.Id, Organisation = organisation.Name, organisation.Code, Commune = commune.Name }).ToListAsync();
        var money = await read.ReadAsync(db.Groups, month);
        return
        [
            .. groups.GroupBy(group => (group.Code, group.Organisation, group.Commune)).OrderBy(all => all.Key.Code).ThenBy(all => all.Key.Commune).Select(all =>
            {
                var parts = all.Select(group => money[group.Id]).ToList();
                var overdue = Percent.Of(parts.Total(part => part.Overdue), parts.Total(part => part.Outstanding));
                var fee = EntrustmentFee.Of(parts.SelectMany(part => part.Collected), parts.Total(part => part.Basis.HousingBalance), overdue, terms);
                return new Line(all.Key.Organisation, all.Key.Commune, parts.Count, fee);
            }),
        ];
    }
}
