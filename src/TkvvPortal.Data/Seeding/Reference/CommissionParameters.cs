using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Data.Seeding.Reference;

/// <summary>The dated parameters of commissions and entrustment fees (specification §4.10).</summary>
internal static class CommissionParameters
{
    private const string Unconfirmed = "Thông lệ, chờ ngân hàng xác nhận";
    private const string Agreement2021 = "Văn bản thỏa thuận ủy thác năm 2021";
    private const string Split = "Văn bản thỏa thuận ủy thác năm 2021; phần cấp huyện cũ chờ phân lại từ 07/2025";

    private static readonly DateOnly Regulation2013 = new(2013, 3, 5);

    /// <summary>Every parameter of commissions and fees with its first value.</summary>
    public static IEnumerable<PolicyParameter> All =>
    [
        new(PolicyKey.CommissionInterest, Regulation2013, 0.085m, Unconfirmed, "Hoa hồng của Tổ trên dư nợ có thu được lãi (%/tháng)"),
        new(PolicyKey.CommissionHousing, Regulation2013, 0.005m, Agreement2021, "Hoa hồng của Tổ trên dư nợ trong hạn nhà ở xã hội (%/tháng)"),
        new(PolicyKey.CommissionDeposit, Regulation2013, 0.1m, Unconfirmed, "Hoa hồng của Tổ trên số dư tiền gửi bình quân (%/tháng)"),
        new(PolicyKey.FeeInterest, Regulation2013, 0.032m, Agreement2021, "Phí ủy thác của Hội trên dư nợ có thu được lãi (%/tháng)"),
        new(PolicyKey.FeeHousing, Regulation2013, 0.003m, Agreement2021, "Phí ủy thác của Hội trên dư nợ trong hạn nhà ở xã hội (%/tháng)"),
        new(PolicyKey.FeeFullBelow, Regulation2013, 2, Agreement2021, "Tỷ lệ nợ quá hạn dưới mức này thì hưởng đủ phí ủy thác (%)"),
        new(PolicyKey.FeeReducedBelow, Regulation2013, 3, Agreement2021, "Tỷ lệ nợ quá hạn dưới mức này thì hưởng phí ủy thác mức giảm thứ nhất (%)"),
        new(PolicyKey.FeeLowBelow, Regulation2013, 4, Agreement2021, "Tỷ lệ nợ quá hạn dưới mức này thì hưởng phí ủy thác mức giảm thứ hai; từ mức này thì không hưởng (%)"),
        new(PolicyKey.FeeReduced, Regulation2013, 80, Agreement2021, "Phần phí ủy thác hưởng ở mức giảm thứ nhất (%)"),
        new(PolicyKey.FeeLow, Regulation2013, 50, Agreement2021, "Phần phí ủy thác hưởng ở mức giảm thứ hai (%)"),
        new(PolicyKey.FeeProvince, Regulation2013, 4.5m, Split, "Phần phí ủy thác của Hội cấp tỉnh (%)"),
        new(PolicyKey.FeeCommune, Regulation2013, 84, Split, "Phần phí ủy thác của Hội cấp xã (%)"),
    ];
}
