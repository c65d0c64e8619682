using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Data.Seeding.Reference;

/// <summary>The portal's own scales of provisional scores; the bank's are not known (specification §5).</summary>
internal static class ScoreParameters
{
    private const string Proposed = "Đề xuất của phần mềm, chờ ngân hàng xác nhận";

    private static readonly DateOnly First = new(2013, 3, 5);

    private static readonly (decimal Zero, decimal Full, string Ratio)[] Knots =
    [
        (4, 0, "nợ quá hạn trên dư nợ"), (0, 100, "dự phiên và nộp tiền tại phiên"), (0, 100, "lãi đã thu trên lãi phải thu"),
        (0, 100, "nợ gốc đến hạn đã thu"), (0, 100, "tiền gửi tăng thêm trên mức tối thiểu"), (0, 100, "tổ viên có tiền gửi"),
    ];

    public static IEnumerable<PolicyParameter> All =>
    [
        new(PolicyKey.ScoreFallPoints, First, 5, Proposed, "Tổng điểm giảm từ mức này trong một tháng thì Tổ cần xem (điểm)"),
        .. Knots.SelectMany((knot, place) => new PolicyParameter[]
        {
            new(PolicyKey.ScoreZeros[place], First, knot.Zero, Proposed, $"Điểm tạm tính: tỷ lệ {knot.Ratio} được 0 điểm (%)"),
            new(PolicyKey.ScoreFulls[place], First, knot.Full, Proposed, $"Điểm tạm tính: tỷ lệ {knot.Ratio} được đủ điểm (%)"),
        }),
    ];
}
