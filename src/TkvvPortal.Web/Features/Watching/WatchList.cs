using TkvvPortal.Domain.Loans.Watching;

namespace TkvvPortal.Web.Features.Watching;

/// <summary>A watch list: its word in addresses, its names, and what its notice asks of the household.</summary>
/// <param name="Reason">Which list.</param>
/// <param name="Slug">The value of <c>loai</c> in addresses.</param>
/// <param name="Title">The name on its tab.</param>
/// <param name="ToDo">What a notice asks of the household.</param>
public sealed record WatchList(WatchReason Reason, string Slug, string Title, string ToDo)
{
    private const string PayAtSession =
        "Mang sổ vay vốn đến phiên giao dịch xã và tự tay nộp tiền gốc cho Tổ giao dịch của ngân hàng; không giao tiền gốc cho Tổ trưởng hay người khác.";

    /// <summary>Every list, in the order of the tabs.</summary>
    public static IReadOnlyList<WatchList> All { get; } =
    [
        new(WatchReason.DueSoon, "den-han", "Sắp đến hạn", PayAtSession + " Nếu chưa trả được, báo Tổ trưởng ngay để làm giấy đề nghị đúng hạn."),
        new(WatchReason.DueInOutlook, "sap-toi", "Dự kiến đến hạn", "Chuẩn bị tiền trả nợ. " + PayAtSession),
        new(WatchReason.Overdue, "qua-han", "Quá hạn", PayAtSession + " Lãi quá hạn vẫn tính hằng ngày cho đến khi trả hết."),
        new(WatchReason.FreezeEnding, "het-khoanh", "Sắp hết khoanh", "Gặp cán bộ tín dụng và Tổ trưởng để xem xét khả năng trả nợ trước khi hết thời gian khoanh."),
        new(WatchReason.Inactive, "khong-hoat-dong", "3 tháng không hoạt động", "Gặp Tổ trưởng để trả lãi, và mang sổ vay vốn để đối chiếu dư nợ."),
        new(WatchReason.AdjustmentDeadlineNear, "dieu-chinh", "Hạn điều chỉnh kỳ hạn", "Nếu chưa trả được kỳ này, nộp giấy đề nghị điều chỉnh kỳ hạn (mẫu 08/TD) cho Tổ trưởng trước ngày đã ghi. Quá hạn nộp, phần gốc chưa trả chuyển nợ quá hạn."),
        new(WatchReason.ArrearsHigh, "lai-ton", "Lãi tồn cao", "Gặp Tổ trưởng để trả lãi tồn, hoặc nộp tại phiên giao dịch xã; nhận biên lai khi nộp."),
    ];

    /// <summary>Whether the list is about principal falling due.</summary>
    public bool IsOfDueDates => Reason is WatchReason.DueSoon or WatchReason.DueInOutlook or WatchReason.AdjustmentDeadlineNear;

    /// <summary>The list of a word, if there is one.</summary>
    public static WatchList? Find(string? slug) => All.FirstOrDefault(list => list.Slug == slug);

    /// <summary>The limit that brings a loan onto the list, in words.</summary>
    public string Limit(WatchLimits limits) => Reason switch
    {
        WatchReason.DueSoon => $"Có kỳ trả gốc trong {limits.DueSoonDays} ngày tới",
        WatchReason.DueInOutlook => $"Có kỳ trả gốc trong {limits.OutlookDays} ngày tới",
        WatchReason.Overdue => "Còn nợ gốc quá hạn",
        WatchReason.FreezeEnding => $"Thời gian khoanh nợ hết trong {limits.FreezeEndDays} ngày tới",
        WatchReason.Inactive => $"Không có giao dịch nào trong {limits.InactiveMonths} tháng; không tính nợ khoanh và cho vay học sinh, sinh viên",
        WatchReason.AdjustmentDeadlineNear => $"Hạn nộp giấy đề nghị 08/TD của kỳ trả gốc tới còn trong {limits.AdjustmentDays} ngày",
        _ => $"Lãi tồn nhiều hơn {limits.ArrearsMonths} tháng lãi; không tính chương trình đang ân hạn lãi",
    };
}
