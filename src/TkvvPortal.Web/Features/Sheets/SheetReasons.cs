namespace TkvvPortal.Web.Features.Sheets;

/// <summary>Reasons for paying nothing or less that are offered while typing; others may be written.</summary>
internal static class SheetReasons
{
    public static readonly IReadOnlyList<string> All =
    [
        "Đi làm ăn xa, chưa về",
        "Vắng mặt, hẹn nộp sau",
        "Gia đình khó khăn, chưa có tiền",
        "Ốm đau, nằm viện",
        "Thiên tai, dịch bệnh, mất mùa",
        "Đã nộp tại điểm giao dịch",
        "Chưa đồng ý với số phải nộp",
        "Không gửi tiền tháng này",
    ];
}
