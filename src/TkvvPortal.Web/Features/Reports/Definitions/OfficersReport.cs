using TkvvPortal.Data;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Reports;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Reports.Engine;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Reports.Definitions;

/// <summary>Cán bộ dự họp: duties of officers at meetings of groups, and what became of them.</summary>
public sealed class OfficersReport(PortalDbContext db, PortalClock clock) : ReportDefinition
{
    public override string Key => "can-bo-du-hop";

    public override int Order => 60;

    public override string Title => "Cán bộ dự họp Tổ";

    public override string Line => "Lượt cán bộ được giao dự họp, đã dự, đến muộn, dự thay, vắng.";

    public override string Definition => "Đếm lượt phân công cán bộ dự các cuộc họp có ngày trong kỳ; cuộc không họp không tính. Kết quả theo biên bản đã khóa.";

    public override Permission Needs => Permission.ViewPlan;

    public override IReadOnlyList<Grouping> Groupings { get; } = [Grouping.Of("can-bo", "Cán bộ"), .. Grouping.OfGroups, Grouping.Month];

    public override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Count("duoc-giao", "Được giao", "Lượt phân công, trừ cuộc không họp."),
        Column.Count("da-du", "Đã dự", "Có mặt đúng giờ."),
        Column.Count("muon", "Đến muộn", "Có mặt nhưng đến muộn; vẫn tính là có dự."),
        Column.Count("du-thay", "Dự thay", "Người khác dự thay; không tính là đã dự."),
        Column.Count("vang", "Vắng", "Không dự, không có người thay."),
        Column.Count("chua-ro", "Chưa có kết quả", "Cuộc họp chưa đến ngày hoặc chưa khóa biên bản."),
        Column.Share("ty-le-du", "Tỷ lệ dự", "Đã dự và đến muộn trên số lượt đã có kết quả.", "co-du", "co-ket-qua"),
    ];

    public override async Task<ReportFacts> ReadAsync(ReportPeriod period, Guid? programme) => new(
        [.. (await db.DutiesAsync(period.From, period.To)).Select(Of)], $"Theo phân công và biên bản trong cổng đến {clock.Today:dd/MM/yyyy}");

    private static Fact Of(OfficerDuty duty)
    {
        long If(params DutyOutcome[] outcomes) => outcomes.Contains(duty.Outcome) ? duty.Count : 0;
        return new Fact(duty.GroupId, new Amounts
        {
            ["duoc-giao"] = duty.Count,
            ["da-du"] = If(DutyOutcome.Attended),
            ["muon"] = If(DutyOutcome.Late),
            ["du-thay"] = If(DutyOutcome.Substituted),
            ["vang"] = If(DutyOutcome.Missed),
            ["chua-ro"] = If(DutyOutcome.Assigned),
            ["co-du"] = If(DutyOutcome.Attended, DutyOutcome.Late),
            ["co-ket-qua"] = duty.Count - If(DutyOutcome.Assigned),
        }, FiscalMonth.Of(duty.On), new Part(duty.Officer, duty.Officer));
    }
}
