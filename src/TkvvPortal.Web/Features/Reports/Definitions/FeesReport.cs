using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Commissions;
using TkvvPortal.Domain.Reports;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Reports.Engine;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Reports.Definitions;

/// <summary>Phí ủy thác in a month; a base row is an organisation in a commune, who has the contract with the bank.</summary>
public sealed class FeesReport(PortalDbContext db, OrganisationFees fees) : ReportDefinition
{
    public override string Key => "phi-uy-thac";

    public override int Order => 100;

    public override string Title => "Phí ủy thác của Hội";

    public override string Line => "Lãi thu được, nợ quá hạn, phí được hưởng và phần chia cho từng cấp của một tháng.";

    public override string Definition => "Tính cho từng Hội của từng xã như trang Phí ủy thác: tỷ lệ nợ quá hạn của Hội trong xã quyết định phần được hưởng; làm tròn một lần đến đồng rồi mới cộng lại.";

    public override Permission Needs => Permission.ViewEntrustmentFees;

    public override int? UsualMonths => null;

    public override bool BeginsWithPresentMonth => false;

    public override bool IsOfSingleGroups => false;

    public override IReadOnlyList<Grouping> Groupings { get; } = [Grouping.Contract, Grouping.Organisation, Grouping.Commune, Grouping.Whole];

    public override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Groups,
        Column.Money("lai-thu", "Lãi thu được", "Lãi trên biên lai của tháng được tính phí, trừ biên lai đã hủy."),
        Column.Money("du-no", "Dư nợ", "Dư nợ theo số liệu ngân hàng mới nhất, làm mẫu số của tỷ lệ nợ quá hạn.").OnRequest(),
        Column.Share("ty-le-nqh", "Nợ quá hạn", "Nợ quá hạn trên dư nợ.", "qua-han", "du-no"),
        Column.Money("phi", "Phí được hưởng", "Phí sau khi nhân phần được hưởng theo chất lượng nợ."),
        Column.Money("cap-xa", "Cấp xã", "Phần của Hội cấp xã."),
        Column.Money("cap-tinh", "Cấp tỉnh", "Phần của Hội cấp tỉnh."),
        Column.Money("cap-khac", "Cấp khác", "Phần còn lại."),
    ];

    public override async Task<ReportFacts> ReadAsync(ReportPeriod period, Guid? programme)
    {
        var first = (await db.Groups.Select(group => new { group.Id, group.CommuneId, group.OrganisationId, group.Code }).ToListAsync())
            .GroupBy(group => (group.CommuneId, group.OrganisationId)).ToDictionary(all => all.Key, all => all.MinBy(group => group.Code, StringComparer.Ordinal)!.Id);
        var lines = await fees.ReadAsync(period.To);
        return new ReportFacts([.. lines.Select(line => Of(first[(line.CommuneId, line.OrganisationId)], line))], "Theo biên lai của tháng và số liệu ngân hàng mới nhất");
    }

    /// <summary>The fee is the organisation's: it stands with the first of its groups, and no grouping divides it further.</summary>
    private static Fact Of(Guid groupId, OrganisationFees.Line line) => new(groupId, new Amounts
    {
        ["lai-thu"] = line.Fee.InterestCollected.Amount,
        ["du-no"] = line.Outstanding.Amount,
        ["qua-han"] = line.Overdue.Amount,
        ["phi"] = line.Fee.Total.Amount,
        ["cap-xa"] = line.Fee.ForCommune.Amount,
        ["cap-tinh"] = line.Fee.ForProvince.Amount,
        ["cap-khac"] = line.Fee.ForOthers.Amount,
    });
}
