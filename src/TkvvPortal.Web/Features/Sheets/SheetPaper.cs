using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Papers;
using TkvvPortal.Web.Texts;
using static TkvvPortal.Web.Infrastructure.Papers.PaperBlocks;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>How 13/TD is laid out.</summary>
internal static class SheetPaper
{
    public static Paper Of(FormInfo form, PaperGroup group, CollectionSheet sheet, IReadOnlyList<SheetLine> lines, string? leader) => new(form.Number, form.Title,
    [
        Small(group.Line),
        Table(sheet, lines),
        Small($"Số liệu lấy lúc mở bảng kê, {PortalClock.Local(sheet.OpenedAtUtc):HH:mm dd/MM/yyyy}. Lãi tháng là số tạm tính. Nợ gốc do tổ viên tự trả tại phiên giao dịch."),
        PlaceDate(group.Commune, sheet.Month.Year),
        Signatures(("CÁN BỘ HỘI KIỂM TRA", null), ("CÁN BỘ NGÂN HÀNG", null), ("TỔ TRƯỞNG", leader)),
    ])
    {
        IsLandscape = true,
        Subtitle = $"Tháng {sheet.Month} · Phiên giao dịch ngày {sheet.Month.Day(group.SessionDay).Text()} tại {group.Point} · Đơn vị: đồng",
    };

    private static PaperTable Table(CollectionSheet sheet, IReadOnlyList<SheetLine> lines)
    {
        var (interest, deposit) = (lines.Total(line => line.Interest), lines.Total(line => line.Deposit));
        return PaperTable.Of(
            lines,
            new PaperColumn<SheetLine>("STT", 11, line => $"{line.Row.Number}", PaperCell.Centred),
            new PaperColumn<SheetLine>("Họ và tên", 34, line => line.Name, PaperCell.Text, $"Cộng {lines.Count} tổ viên"),
            new PaperColumn<SheetLine>("Chương trình, mã món vay", 52, line => string.Join('\n', line.Loans.Select(loan => $"{loan.Programme} {loan.Code}")), PaperCell.Text, $"{lines.Sum(line => line.Loans.Count)} món vay"),
            Money("Dư nợ", 26, line => line.Row.Outstanding.ToString(), sheet.Outstanding.ToString()),
            Money("Lãi phải thu|Lãi tồn", 21, line => line.Row.Arrears.ToString(), sheet.Arrears.ToString()),
            Money("Lãi phải thu|Lãi tháng (tạm tính)", 21, line => line.Row.MonthInterest.ToString(), sheet.MonthInterest.ToString()),
            Money("Thực thu|Tiền lãi", 21, line => line.Interest.OrNothing(), interest.OrNothing()),
            Money("Thực thu|Tiền gửi", 21, line => line.Deposit.OrNothing(), deposit.OrNothing()),
            Money("Thực thu|Rút tiền gửi trả nợ, lãi", 21, line => line.FromDeposit.OrNothing(), lines.Total(line => line.FromDeposit).OrNothing()),
            Money("Thực thu|Tổng cộng", 22, line => (line.Interest + line.Deposit).OrNothing(), (interest + deposit).OrNothing()),
            new PaperColumn<SheetLine>("Ký nộp", 22, line => line.HasPaid ? null : line.Mark?.Reason, PaperCell.Blank));
    }

    private static PaperColumn<SheetLine> Money(string heading, int width, Func<SheetLine, string?> cell, string? total) => new(heading, width, cell, PaperCell.Number, total ?? "");
}
