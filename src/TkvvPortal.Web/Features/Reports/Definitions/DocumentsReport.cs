using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Reports;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Reports.Engine;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Reports.Definitions;

/// <summary>Triển khai văn bản: how many of the groups that are to hear the texts of the period have heard them.</summary>
public sealed class DocumentsReport(PortalDbContext db, PortalClock clock) : ReportDefinition
{
    private sealed record Row(Guid GroupId, string Number, string Title, DateOnly PublishedOn, bool IsExplained, int Count);

    public override string Key => "van-ban";

    public override int Order => 80;

    public override string Title => "Triển khai văn bản đến Tổ";

    public override string Line => "Số Tổ phải nghe, đã nghe, chưa nghe từng văn bản; độ phủ theo xã, Hội.";

    public override string Definition => "Mỗi lượt là một văn bản ở một Tổ, tính các văn bản đưa vào chương trình họp trong kỳ. Đã triển khai là có trong biên bản đã khóa, đến hôm nay.";

    public override Permission Needs => Permission.ViewDocuments;

    public override int? UsualMonths => 12;

    public override IReadOnlyList<Grouping> Groupings { get; } = [Grouping.Of("van-ban", "Văn bản"), .. Grouping.OfGroups, Grouping.Month];

    public override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Count("phai-nghe", "Phải triển khai", "Lượt Tổ phải nghe."),
        Column.Count("da-nghe", "Đã triển khai", "Lượt đã ghi trong biên bản đã khóa."),
        Column.Count("chua-nghe", "Chưa triển khai", "Lượt còn lại."),
        Column.Share("do-phu", "Độ phủ", "Đã triển khai trên phải triển khai.", "da-nghe", "phai-nghe"),
    ];

    public override async Task<ReportFacts> ReadAsync(ReportPeriod period, Guid? programme)
    {
        var (first, last) = (period.FirstDay, period.LastDay);
        var rows = await (
            from audience in db.DocumentAudiences
            join document in db.PolicyDocuments on audience.DocumentId equals document.Id
            where document.PublishedOn >= first && document.PublishedOn <= last
            group audience by new { audience.GroupId, document.Number, document.Title, document.PublishedOn, IsExplained = audience.ExplainedOn != null } into all
            select new Row(all.Key.GroupId, all.Key.Number, all.Key.Title, all.Key.PublishedOn, all.Key.IsExplained, all.Count())).ToListAsync();
        return new ReportFacts([.. rows.Select(Of)], $"Theo biên bản đã khóa đến {clock.Today:dd/MM/yyyy}");
    }

    private static Fact Of(Row row)
    {
        var explained = row.IsExplained ? row.Count : 0;
        return new Fact(
            row.GroupId,
            new Amounts { ["phai-nghe"] = row.Count, ["da-nghe"] = explained, ["chua-nghe"] = row.Count - explained },
            FiscalMonth.Of(row.PublishedOn),
            new Part($"{row.PublishedOn:yyyyMMdd}/{row.Number}/{row.Title}", $"{row.Number} – {row.Title}"));
    }
}
