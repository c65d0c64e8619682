using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Figures;
using TkvvPortal.Domain.Reports;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Reports.Engine;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Reports.Definitions;

/// <summary>Thu lãi, tiền gửi: what the sheets of months asked for, and what receipts brought.</summary>
public sealed class CollectionReport(PortalDbContext db, MonthFigures figures, PortalClock clock) : ReportDefinition
{
    private sealed record Opened(Guid GroupId, FiscalMonth Month, long Arrears);

    public override string Key => "thu-lai";

    public override int Order => 30;

    public override string Title => "Thu lãi, tiền gửi qua Tổ";

    public override string Line => "Lãi phải thu, đã thu, tỷ lệ thu; tiền gửi thu được và trích trả lãi.";

    public override string Definition => "Phải thu lấy từ bảng kê 13/TD của từng tháng, đã thu lấy từ biên lai của tháng ấy trừ biên lai đã hủy; tiền của tháng nào tính cho tháng ấy, dù thu ngày nào. Tháng đã chốt lấy số đã chốt, không đổi nữa.";

    public override Permission Needs => Permission.ViewSheets;

    public override IReadOnlyList<Grouping> Groupings { get; } = [.. Grouping.OfGroups, Grouping.Month];

    public override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Groups,
        Column.Count("bang-ke", "Bảng kê", "Số bảng kê 13/TD đã mở trong kỳ."),
        Column.Money("lai-phai-thu", "Lãi phải thu", "Lãi tạm tính của tháng trên các bảng kê, không gồm lãi tồn."),
        Column.Money("lai-da-thu", "Lãi đã thu", "Cộng tiền lãi trên biên lai của tháng, trừ biên lai đã hủy; có thể gồm lãi tồn."),
        Column.Share("ty-le-thu", "Tỷ lệ thu lãi", "Lãi đã thu trên lãi phải thu. Có thể vượt 100 % khi thu cả lãi tồn.", "lai-da-thu", "lai-phai-thu"),
        Column.Money("lai-con", "Chênh lệch phải thu", "Lãi phải thu trừ lãi đã thu; số âm là thu vượt nhờ lãi tồn."),
        Column.Money("gui-thu", "Tiền gửi đã thu", "Cộng tiền gửi trên biên lai của tháng, trừ biên lai đã hủy."),
        Column.Money("gui-trich", "Tiền gửi trích trả lãi", "Phần lãi đã thu được trả bằng tiền gửi."),
        Column.Money("gui-tang", "Tiền gửi tăng thêm", "Tiền gửi đã thu trừ tiền gửi trích trả lãi.").OnRequest(),
        Column.Money("lai-ton", "Lãi tồn đầu tháng", "Cộng lãi tồn trên các bảng kê lúc mở. Kỳ nhiều tháng cộng từng tháng lại, nên chỉ nên xem theo tháng.").OnRequest(),
    ];

    public override async Task<ReportFacts> ReadAsync(ReportPeriod period, Guid? programme)
    {
        var (from, to) = (period.From, period.To);
        var opened = await db.Sheets.Where(sheet => sheet.Month >= from && sheet.Month <= to)
            .GroupBy(sheet => new { sheet.GroupId, sheet.Month })
            .Select(all => new Opened(all.Key.GroupId, all.Key.Month, all.Sum(sheet => (long)sheet.Arrears))).ToListAsync();
        return new ReportFacts(
            [
                .. (await figures.SpanAsync(from, to)).Select(one => new Fact(one.GroupId, new Amounts
                {
                    ["bang-ke"] = one.SheetsOpened, ["lai-phai-thu"] = one.InterestDue.Amount, ["lai-da-thu"] = one.InterestCollected.Amount,
                    ["lai-con"] = (one.InterestDue - one.InterestCollected).Amount, ["gui-thu"] = one.DepositsCollected.Amount,
                    ["gui-trich"] = one.DepositsUsed.Amount, ["gui-tang"] = (one.DepositsCollected - one.DepositsUsed).Amount,
                }, one.Month)),
                .. opened.Select(one => new Fact(one.GroupId, new Amounts { ["lai-ton"] = one.Arrears }, one.Month)),
            ],
            $"Tháng đã chốt lấy số đã chốt; còn lại theo bảng kê và biên lai đến {clock.Today:dd/MM/yyyy}");
    }
}
