using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Data.Seeding.Reference;

/// <summary>The dated parameters of loans: schedules, overdue, extension, freezing, checks (specification §4, §11).</summary>
internal static class LoanParameters
{
    private const string Unconfirmed = "Thông lệ, chờ ngân hàng xác nhận";
    private const string Proposed = "Đề xuất của phần mềm, chờ ngân hàng xác nhận";
    private const string Practice = "Thực tế áp dụng tại ngân hàng, chờ đối chiếu văn bản";
    private const string Cv597 = "CV 597/NHCS-TDNN ngày 30/01/2026";
    private const string Hd727 = "HD 727/HD-NHCS ngày 11/02/2026";

    private static readonly DateOnly Regulation2013 = new(2013, 3, 5);
    private static readonly DateOnly Letter597 = new(2026, 3, 1);

    /// <summary>Every parameter of loans with its first value.</summary>
    public static IEnumerable<PolicyParameter> All =>
    [
        new(PolicyKey.Majority, Regulation2013, 0.5m, Unconfirmed, "Biểu quyết được thông qua khi số tán thành vượt tỷ lệ này của số người có quyền biểu quyết có mặt (0–1)"),
        new(PolicyKey.DayCount, Regulation2013, 1, Unconfirmed, "Cách tính ngày: 1 số ngày thực tế trên năm cố định, 2 thực tế trên thực tế, 3 tháng 30 ngày"),
        new(PolicyKey.ScheduleUnit, Regulation2013, 100, Proposed, "Đơn vị làm tròn số gốc phải trả mỗi kỳ (đồng)"),
        new(PolicyKey.ScheduleRounding, Regulation2013, 1, Proposed, "Cách làm tròn số gốc mỗi kỳ: 1 gần nhất, 2 xuống, 3 lên"),
        new(PolicyKey.ScheduleRemainder, Regulation2013, 1, Proposed, "Phần lẻ của số gốc nằm ở kỳ: 1 cuối, 2 đầu"),
        new(PolicyKey.ScheduleDueDay, Regulation2013, 1, Practice, "Ngày đến hạn: 1 kéo về phiên giao dịch xã gần nhất trước đó, 2 giữ ngày thỏa thuận"),
        new(PolicyKey.AdjustmentCustomerDays, Regulation2013, 5, Cv597, "Khách hàng đề nghị điều chỉnh kỳ hạn (08/TD) trước kỳ trả nợ ít nhất (ngày làm việc)"),
        new(PolicyKey.AdjustmentLeaderDays, Regulation2013, 3, Cv597, "Tổ trưởng nộp giấy đề nghị 08/TD trước kỳ trả nợ ít nhất (ngày làm việc)"),
        new(PolicyKey.OverduePerInstalment, Regulation2013, 0, Practice, "Kỳ trả gốc chưa trả của món vay giải ngân từ ngày này có thành nợ quá hạn hay không (0 hoặc 1)"),
        new(PolicyKey.OverduePerInstalment, Letter597, 1, Cv597, "Kỳ trả gốc chưa trả của món vay giải ngân từ ngày này có thành nợ quá hạn hay không (0 hoặc 1)"),
        new(PolicyKey.ShortTermMonths, Regulation2013, 12, Unconfirmed, "Thời hạn dài nhất của cho vay ngắn hạn (tháng)"),
        new(PolicyKey.ExtensionShortMonths, Regulation2013, 12, Practice, "Tổng thời gian gia hạn nợ nhiều nhất của món vay ngắn hạn (tháng)"),
        new(PolicyKey.ExtensionLongShare, Regulation2013, 0.5m, Practice, "Tổng thời gian gia hạn nợ nhiều nhất của món vay trung, dài hạn so với thời hạn vay (0–1)"),
        new(PolicyKey.FreezePartialFrom, Regulation2013, 40, Unconfirmed, "Mức thiệt hại được khoanh nợ (% vốn và tài sản)"),
        new(PolicyKey.FreezePartialMonths, Regulation2013, 36, Unconfirmed, "Thời gian khoanh nợ nhiều nhất khi thiệt hại từ mức được khoanh (tháng)"),
        new(PolicyKey.FreezeTotalFrom, Regulation2013, 80, Unconfirmed, "Mức thiệt hại được khoanh nợ dài hơn (% vốn và tài sản)"),
        new(PolicyKey.FreezeTotalMonths, Regulation2013, 60, Unconfirmed, "Thời gian khoanh nợ nhiều nhất khi thiệt hại ở mức cao (tháng)"),
        new(PolicyKey.AllocationInstalments, Regulation2013, 1, Unconfirmed, "Tiền gốc trừ vào kỳ: 1 đến hạn trước nhất, 2 đến hạn sau cùng"),
        new(PolicyKey.AllocationOverdueFirst, Regulation2013, 1, Unconfirmed, "Món vay có nợ quá hạn thu gốc quá hạn trước lãi (0 hoặc 1)"),
        new(PolicyKey.InactiveMonths, Regulation2013, 3, Practice, "Số tháng không có giao dịch thì món vay là không hoạt động, 3T KHĐ (tháng)"),
        new(PolicyKey.DueNoticeDays, Regulation2013, 30, Cv597, "Báo trước cho Tổ trưởng danh sách nợ đến hạn (ngày)"),
        new(PolicyKey.DueOutlookDays, Regulation2013, 60, Proposed, "Danh sách dự kiến nợ đến hạn nhìn trước (ngày)"),
        new(PolicyKey.FreezeEndDays, Regulation2013, 60, Proposed, "Xem xét khả năng trả nợ trước khi hết hạn khoanh (ngày)"),
        new(PolicyKey.AdjustmentWatchDays, Regulation2013, 10, Proposed, "Nhắc hạn nộp 08/TD trước (ngày)"),
        new(PolicyKey.ArrearsWatchMonths, Regulation2013, 3, Practice, "Lãi tồn vượt số tháng lãi này thì cần theo dõi (tháng)"),
        new(PolicyKey.UseCheckDays, Regulation2013, 30, Hd727, "Kiểm tra sử dụng vốn vay (06/TD) sau giải ngân trong vòng (ngày)"),
        new(PolicyKey.UseCheckNew, Regulation2013, 1, Hd727, "Tỷ lệ món vay mới được kiểm tra (0–1)"),
        new(PolicyKey.UseCheckInactive, Regulation2013, 1, Hd727, "Tỷ lệ món vay 3 tháng không hoạt động được kiểm tra trong năm (0–1)"),
        new(PolicyKey.UseCheckOlder, Regulation2013, 0.9m, Hd727, "Tỷ lệ món vay của các năm trước được kiểm tra trong năm (0–1)"),
        new(PolicyKey.UseCheckOlderDifficult, Regulation2013, 0.75m, Hd727, "Tỷ lệ món vay của các năm trước được kiểm tra trong năm ở vùng khó khăn (0–1)"),
    ];
}
