using TkvvPortal.Domain.Loans.Requests;

namespace TkvvPortal.Web.Texts;

/// <summary>The Vietnamese titles of the way from a request to its loan.</summary>
public static class LoanRequestTitles
{
    /// <summary>The states in their order, with their titles.</summary>
    public static IReadOnlyList<(LoanRequestStatus Status, string Title)> All { get; } =
        [.. Enum.GetValues<LoanRequestStatus>().Select(status => (status, status.Title()))];

    /// <summary>Where it stands.</summary>
    public static string Title(this LoanRequestStatus status) => status switch
    {
        LoanRequestStatus.Filed => "Chờ Tổ bình xét",
        LoanRequestStatus.Listed => "Chờ Hội xác nhận",
        LoanRequestStatus.Endorsed => "Chờ UBND xã xác nhận",
        LoanRequestStatus.Confirmed => "Chờ PGD phê duyệt",
        LoanRequestStatus.Approved => "Chờ giải ngân",
        LoanRequestStatus.Disbursed => "Đã giải ngân",
        LoanRequestStatus.Refused => "Không được chấp thuận",
        LoanRequestStatus.Withdrawn => "Đã rút",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>Who acts next, and what; none when nobody has to.</summary>
    public static string? Next(this LoanRequestStatus status) => status switch
    {
        LoanRequestStatus.Filed => "Tổ họp bình xét công khai, có Hội dự; cán bộ tín dụng hoặc Tổ trưởng ghi biên bản",
        LoanRequestStatus.Listed => "Hội đoàn thể cấp xã xác nhận danh sách 03/TD",
        LoanRequestStatus.Endorsed => "UBND xã xác nhận; Hội hoặc cán bộ tín dụng ghi lại",
        LoanRequestStatus.Confirmed => "Lãnh đạo PGD phê duyệt, báo kết quả 04/TD",
        LoanRequestStatus.Approved => "Giải ngân tại phiên giao dịch; kế toán ghi nhận món vay",
        _ => null,
    };

    /// <summary>The badge that goes with it.</summary>
    public static string Badge(this LoanRequestStatus status) => status switch
    {
        LoanRequestStatus.Disbursed => "badge-good",
        LoanRequestStatus.Approved => "badge-info",
        LoanRequestStatus.Refused => "badge-bad",
        LoanRequestStatus.Withdrawn => "",
        _ => "badge-warn",
    };

    /// <summary>The signatures a list goes through, with their titles; none where it has not come so far.</summary>
    public static IReadOnlyList<(string Title, ListSignature? Signature)> Steps(this LoanRequestList list) =>
        [("Hội xác nhận", list.Organisation), ("UBND xã xác nhận", list.Commune), ("PGD phê duyệt (04/TD)", list.Bank)];

    /// <summary>Months between instalments in words.</summary>
    public static string Period(int months) => months == 0 ? "trả gốc một lần khi đến hạn" : $"trả gốc {months} tháng một kỳ";
}
