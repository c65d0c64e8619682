using TkvvPortal.Data;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Commissions;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Commissions;

/// <summary>Phí ủy thác of a month: one line for each commune's organisation, who has the contract with the bank.</summary>
public sealed class ListFees(PortalDbContext db, OrganisationFees fees, Policies policies, Actor actor, PortalClock clock) : IUseCase
{
    public sealed record Page(FiscalMonth Month, PageOf<OrganisationFees.Line> List, IReadOnlyList<FiscalMonth> Months, FeeTerms Terms)
    {
        /// <summary>All lines together, on every page.</summary>
        public required Vnd Total { get; init; }
    }

    public async Task<Page> PageAsync(FiscalMonth? asked, int page)
    {
        var month = asked ?? clock.Month.Previous();
        var lines = await fees.ReadAsync(month);
        return new Page(month, lines.ToPage(page), ReceiptTexts.MonthsUpTo(clock.Month, month), FeeTerms.Of(await policies.ReadAsync(), month)) { Total = lines.Total(line => line.Fee.Total) };
    }

    public async Task<ReportTable> ExportAsync(FiscalMonth? asked)
    {
        var month = asked ?? clock.Month.Previous();
        var lines = await fees.ReadAsync(month);
        var table = ReportTable.Of(
            "Phí ủy thác của tổ chức chính trị - xã hội", $"Tháng {month}", lines,
            new ReportColumn<OrganisationFees.Line>("Hội", line => line.Organisation), new("Xã", line => line.Commune), new("Số tổ", line => line.Groups, IsTotalled: true),
            new("Lãi thu được (đ)", line => line.Fee.InterestCollected, IsTotalled: true), new("Tỷ lệ nợ quá hạn", line => line.Fee.Overdue), new("Hưởng (%)", line => line.Fee.Quality),
            new("Phí được hưởng (đ)", line => line.Fee.Total, IsTotalled: true), new("Cấp xã (đ)", line => line.Fee.ForCommune, IsTotalled: true),
            new("Cấp tỉnh (đ)", line => line.Fee.ForProvince, IsTotalled: true), new("Cấp khác (đ)", line => line.Fee.ForOthers, IsTotalled: true));
        db.Note(actor, clock, new { Export = table.Title, Rows = table.Rows.Count });
        await db.SaveChangesAsync();
        return table;
    }
}
