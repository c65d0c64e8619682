using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Reports;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Reports.Engine;

namespace TkvvPortal.Web.Features.Reports.Definitions;

/// <summary>Biến động tổ viên: members at the beginning, who came and who left, members at the end.</summary>
public sealed class MembersReport(PortalDbContext db, PortalClock clock) : ReportDefinition
{
    private sealed record Row(Guid GroupId, int AtStart, int Admitted, int MovedIn, int Left, int AtEnd);

    public override string Key => "bien-dong-to-vien";

    public override int Order => 120;

    public override string Title => "Biến động tổ viên";

    public override string Line => "Tổ viên đầu kỳ, kết nạp, chuyển đến, ra khỏi Tổ, cuối kỳ.";

    public override string Definition => "Đếm theo ngày vào và ngày ra của từng tổ viên; người chuyển giữa hai Tổ tính là ra khỏi Tổ cũ và chuyển đến Tổ mới. Đầu kỳ cộng vào trừ ra bằng cuối kỳ.";

    public override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Groups,
        Column.Count("dau-ky", "Đầu kỳ", "Tổ viên có trong Tổ vào cuối ngày trước kỳ."),
        Column.Count("ket-nap", "Kết nạp", "Vào Tổ trong kỳ, không phải từ Tổ khác chuyển đến."),
        Column.Count("chuyen-den", "Chuyển đến", "Vào Tổ trong kỳ từ một Tổ khác."),
        Column.Count("ra", "Ra khỏi Tổ", "Ngày cuối trong Tổ thuộc kỳ, kể cả người chuyển sang Tổ khác."),
        Column.Count("cuoi-ky", "Cuối kỳ", "Tổ viên còn trong Tổ sau ngày cuối kỳ."),
        Column.Count("tang-giam", "Tăng, giảm", "Cuối kỳ trừ đầu kỳ."),
        Column.Share("ty-le-tang", "Tăng, giảm so đầu kỳ", "Tăng, giảm trên số tổ viên đầu kỳ.", "tang-giam", "dau-ky").OnRequest(),
    ];

    public override async Task<ReportFacts> ReadAsync(ReportPeriod period, Guid? programme)
    {
        var (first, last) = (period.FirstDay, period.LastDay);
        var rows = await db.Memberships
            .Where(stay => stay.JoinedOn <= last && (stay.LeftOn == null || stay.LeftOn >= first))
            .GroupBy(stay => stay.GroupId)
            .Select(all => new Row(
                all.Key,
                all.Sum(stay => stay.JoinedOn < first ? 1 : 0),
                all.Sum(stay => stay.JoinedOn >= first && stay.MovedFromId == null ? 1 : 0),
                all.Sum(stay => stay.JoinedOn >= first && stay.MovedFromId != null ? 1 : 0),
                all.Sum(stay => stay.LeftOn <= last ? 1 : 0),
                all.Sum(stay => stay.LeftOn == null || stay.LeftOn > last ? 1 : 0)))
            .ToListAsync();
        return new ReportFacts([.. rows.Select(Of)], $"Theo danh sách tổ viên trong cổng đến {clock.Today:dd/MM/yyyy}");
    }

    private static Fact Of(Row row) => new(row.GroupId, new Amounts
    {
        ["dau-ky"] = row.AtStart,
        ["ket-nap"] = row.Admitted,
        ["chuyen-den"] = row.MovedIn,
        ["ra"] = row.Left,
        ["cuoi-ky"] = row.AtEnd,
        ["tang-giam"] = row.AtEnd - row.AtStart,
    });
}
