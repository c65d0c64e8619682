using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Data.Seeding.Reference;

/// <summary>The dated parameters a running portal needs (specification §11), each with its source and how sure it is.</summary>
internal static class Parameters
{
    private const string Unconfirmed = "Thông lệ, chờ ngân hàng xác nhận";
    private const string Proposed = "Đề xuất của phần mềm, chờ ngân hàng xác nhận";
    private const string GroupRegulation = "QĐ 15/QĐ-HĐQT ngày 05/3/2013; chờ đối chiếu QĐ 70/QĐ-HĐQT ngày 24/7/2026";

    private const string ScoreExport = "Mẫu chấm điểm CDTOTKVV của ngân hàng, chờ văn bản chấm điểm hiện hành";
    private const string ClassExport = "Báo cáo BC0437 ngày 30/9/2026, chờ văn bản chấm điểm hiện hành";

    private static readonly DateOnly Regulation2013 = new(2013, 3, 5);
    private static readonly DateOnly Decision28 = new(2015, 9, 5);

    private static IEnumerable<PolicyParameter> All =>
    [
        new(PolicyKey.Quorum, Regulation2013, 0.666666m, Unconfirmed, "Tỷ lệ tổ viên phải dự để cuộc họp hợp lệ (0–1; 2/3 tổ viên)"),
        new(PolicyKey.GroupMin, Regulation2013, 5, GroupRegulation, "Số tổ viên ít nhất của một Tổ (người)"),
        new(PolicyKey.GroupMax, Regulation2013, 60, GroupRegulation, "Số tổ viên nhiều nhất của một Tổ (người)"),
        new(PolicyKey.DaysInYear, Regulation2013, 365, Unconfirmed, "Số ngày của một năm khi tính lãi (ngày)"),
        new(PolicyKey.OverdueFactor, Decision28, 1.30m, "QĐ 28/2015/QĐ-TTg", "Hệ số lãi suất nợ quá hạn so với lãi suất món vay (lần)"),
        new(PolicyKey.RoundingUnit, Regulation2013, 1, Unconfirmed, "Đơn vị làm tròn tiền lãi của mỗi món vay (đồng)"),
        new(PolicyKey.InterestTolerance, Regulation2013, 5_000, Proposed, "Số tiền lãi được thu vượt số phải thu tạm tính (đồng)"),
        new(PolicyKey.DepositMax, Regulation2013, 20_000_000, Proposed, "Số tiền gửi nhiều nhất trên một biên lai (đồng)"),
        new(PolicyKey.ArrearsFirst, Regulation2013, 1, Unconfirmed, "Tiền lãi thu trả lãi tồn trước, lãi tháng sau (1: trước; 0: sau)"),
        new(PolicyKey.SheetOpenDay, Regulation2013, 1, Proposed, "Ngày trong tháng cổng tự mở bảng kê cho các Tổ (ngày)"),
        new(PolicyKey.KeepFiguresDay, Regulation2013, 5, Proposed, "Ngày trong tháng cổng tự chốt số liệu của tháng trước, khi số liệu cuối tháng của ngân hàng chưa về (ngày)"),
        new(PolicyKey.MeetingNoticeDays, Regulation2013, 3, Proposed, "Họp đột xuất báo trước ít nhất (ngày)"),
        new(PolicyKey.MeetingLeastMinutes, Regulation2013, 60, Proposed, "Một cuộc họp kéo dài ít nhất; cán bộ không dự hai cuộc bắt đầu gần nhau hơn (phút)"),
        new(PolicyKey.DutyCapacity, Regulation2013, 30, Proposed, "Một cán bộ dự nhiều nhất trong một tháng (cuộc họp)"),
        new(PolicyKey.SignalSilentMonths, Regulation2013, 6, Proposed, "Tổ không có ý kiến nào trong số tháng này thì cần xem (tháng)"),
        new(PolicyKey.SignalAbsences, Regulation2013, 3, Proposed, "Tổ viên vắng liên tiếp số kỳ này thì cần xem (kỳ)"),
        new(PolicyKey.SignalSameMinutes, Regulation2013, 3, Proposed, "Biên bản giống hệt nhau liên tiếp số kỳ này thì cần xem (kỳ)"),
        new(PolicyKey.PetitionEscalateDays, Regulation2013, 7, Proposed, "Ý kiến quá hạn trả lời lên thêm một cấp sau mỗi (ngày)"),
        new(PolicyKey.FileMaxMegabytes, Regulation2013, 10, Proposed, "Tệp quét, ảnh, văn bản đính kèm lớn nhất (MB)"),
        new(PolicyKey.PaperRangeMax, Regulation2013, 120, Proposed, "Số biên lai giấy giao nhiều nhất một lần (số)"),
        new(PolicyKey.ShortageDays, Regulation2013, 30, Proposed, "Hạn bù tiền thiếu, nhiều nhất sau ngày đếm (ngày)"),
        new(PolicyKey.ReconcileSample, Regulation2013, 15, "Hướng dẫn đối chiếu nợ của NHCSXH (năm không đối chiếu toàn bộ)", "Tỷ lệ món vay đối chiếu trong năm, ít nhất (%)"),
        new(PolicyKey.ReconcileFullYears, Regulation2013, 3, "Hướng dẫn đối chiếu nợ của NHCSXH", "Đối chiếu toàn bộ, phân loại nợ một lần trong (năm)"),
        new(PolicyKey.ReconcileFollowDays, Regulation2013, 30, Proposed, "Hạn xử lý chênh lệch đối chiếu, tính từ ngày phát hiện (ngày)"),
        new(PolicyKey.AttentionOverdue, Regulation2013, 2, Proposed, "Tỷ lệ nợ quá hạn trên mức này thì Tổ cần chú ý (%)"),
        new(PolicyKey.AttentionCollection, Regulation2013, 90, Proposed, "Tỷ lệ thu lãi dưới mức này thì Tổ cần chú ý (%)"),
        new(PolicyKey.AttentionVisitMonths, Regulation2013, 3, Proposed, "Số tháng không có cán bộ tín dụng dự họp thì Tổ cần chú ý (tháng)"),
        new(PolicyKey.WatchSnoozeDays, Regulation2013, 60, Proposed, "Hoãn theo dõi một việc trong danh sách theo dõi, nhiều nhất (ngày)"),
        .. LoanParameters.All,
        .. ProgrammeLimits.All,
        .. CommissionParameters.All,
        .. ScoreParameters.All,
        new(PolicyKey.ScoreMostOverdue, Regulation2013, 30, ScoreExport, "Điểm tối đa của tiêu chí \"Tỷ lệ nợ quá hạn\" (điểm)"),
        new(PolicyKey.ScoreMostSession, Regulation2013, 20, ScoreExport, "Điểm tối đa của tiêu chí \"Giao dịch tại xã\" (điểm)"),
        new(PolicyKey.ScoreMostInterest, Regulation2013, 20, ScoreExport, "Điểm tối đa của tiêu chí \"Tỷ lệ thu lãi\" (điểm)"),
        new(PolicyKey.ScoreMostPrincipal, Regulation2013, 15, ScoreExport, "Điểm tối đa của tiêu chí \"Thu nợ đến hạn\" (điểm)"),
        new(PolicyKey.ScoreMostDeposits, Regulation2013, 10, ScoreExport, "Điểm tối đa của tiêu chí \"Số dư tiền gửi tăng thêm\" (điểm)"),
        new(PolicyKey.ScoreMostSavers, Regulation2013, 5, ScoreExport, "Điểm tối đa của tiêu chí \"Tổ viên tham gia tiền gửi\" (điểm)"),
        new(PolicyKey.ScoreGood, Regulation2013, 85, ClassExport, "Tổng điểm ít nhất để Tổ xếp loại Tốt (điểm)"),
        new(PolicyKey.ScoreFair, Regulation2013, 70, ClassExport, "Tổng điểm ít nhất để Tổ xếp loại Khá (điểm)"),
        new(PolicyKey.ScoreAverage, Regulation2013, 50, ClassExport, "Tổng điểm ít nhất để Tổ xếp loại Trung bình (điểm)"),
        new(PolicyKey.OldIdentityValidUntil, Regulation2013, 20_241_231, "Luật Căn cước 26/2023/QH15 (thông lệ, chờ xác nhận)", "Ngày cuối số CMND 9 chữ số còn giá trị (ghi năm, tháng, ngày liền nhau)"),
        new(PolicyKey.SecondFactor, Regulation2013, 0, Proposed, "Lãnh đạo, kế toán, quản trị phải đăng nhập bằng xác thực hai bước (1: bắt buộc; 0: tự chọn)"),
    ];

    public static async Task EnsureAsync(PortalDbContext db)
    {
        // A key that has any value is in the administrators' hands.
        var known = await db.PolicyParameters.Select(parameter => parameter.Key).Distinct().ToListAsync();
        db.AddRange(All.Where(parameter => !known.Contains(parameter.Key)));
    }
}
