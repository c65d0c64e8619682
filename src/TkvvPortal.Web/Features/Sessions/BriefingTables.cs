using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure.Papers;

namespace TkvvPortal.Web.Features.Sessions;

/// <summary>The tables of a briefing on paper.</summary>
internal static class BriefingTables
{
    public static PaperTable Organisations(BriefingReport report) => PaperTable.Of(
        report.Organisations,
        new PaperColumn<BriefingReport.Organisation>("Hội", 40, one => one.Name, PaperCell.Text, "Cộng"),
        Figure<BriefingReport.Organisation>("Số tổ", 12, one => $"{one.Groups}", $"{report.Organisations.Sum(one => one.Groups)}"),
        Figure<BriefingReport.Organisation>("Số KH", 14, one => $"{one.Customers:N0}", $"{report.Organisations.Sum(one => one.Customers):N0}"),
        Money(report, "DS cho vay", one => one.Disbursed), Money(report, "DS thu nợ", one => one.Repaid), Money(report, "Tổng dư nợ", one => one.Outstanding),
        Figure<BriefingReport.Organisation>("Tỷ trọng", 18, one => Percent.Of(one.Outstanding, report.Outstanding)?.ToString() ?? "–"),
        Money(report, "NQH", one => one.Overdue), Money(report, "Nợ khoanh", one => one.Frozen),
        Figure<BriefingReport.Organisation>("Món 3T KHĐ", 16, one => $"{one.Inactive}", $"{report.Organisations.Sum(one => one.Inactive)}"));

    public static PaperTable Programmes(BriefingReport report) => PaperTable.Of(
        report.Programmes,
        new PaperColumn<BriefingReport.Programme>("Chương trình", 40, one => one.Name, PaperCell.Text, "Cộng"),
        Figure<BriefingReport.Programme>("Dư nợ", 30, one => one.Outstanding.ToString(), report.Programmes.Total(one => one.Outstanding).ToString()),
        Figure<BriefingReport.Programme>("NQH", 30, one => one.Overdue.ToString(), report.Programmes.Total(one => one.Overdue).ToString()),
        Figure<BriefingReport.Programme>("Tỷ lệ NQH", 20, one => one.OverdueShare?.ToString() ?? "–"));

    public static PaperTable Plan(BriefingReport report) => PaperTable.Of(
        report.Organisations,
        new PaperColumn<BriefingReport.Organisation>("Hội", 40, one => one.Name, PaperCell.Text, "Cộng"),
        Money(report, "Số tiền thu nợ (đến hạn)", one => one.DueNext), Money(report, "Số tiền giải ngân (đã phê duyệt)", one => one.PlannedNext));

    private static PaperColumn<BriefingReport.Organisation> Money(BriefingReport report, string heading, Func<BriefingReport.Organisation, Vnd> amount) =>
        Figure<BriefingReport.Organisation>(heading, 28, one => amount(one).ToString(), report.Organisations.Total(amount).ToString());

    private static PaperColumn<T> Figure<T>(string heading, int width, Func<T, string> cell, string? total = null) => new(heading, width, cell, PaperCell.Number, total);
}
