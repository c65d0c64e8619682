using TkvvPortal.Data.Watching;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Domain.Watching;
using TkvvPortal.Web.Infrastructure.Security;
using static TkvvPortal.Domain.Watching.WatchTopic;

namespace TkvvPortal.Web.Features.WatchLists;

/// <summary>A watch list: its word in addresses, its name, and who sees it.</summary>
/// <param name="Topic">Which list.</param>
/// <param name="Slug">Its word in addresses.</param>
/// <param name="Title">Its name.</param>
/// <param name="Needs">What one must be allowed to see, besides the lists: what its rows are about.</param>
public sealed record WatchListInfo(WatchTopic Topic, string Slug, string Title, Permission Needs)
{
    /// <summary>Every list, in the order of the page.</summary>
    public static IReadOnlyList<WatchListInfo> All { get; } =
    [
        new(Overdue, "qua-han", "Nợ quá hạn", Permission.ViewSheets),
        new(GroupOverdue, "to-qua-han", "Tổ có nợ quá hạn vượt mức", Permission.ViewGroups),
        new(FreezeEnding, "het-khoanh", "Sắp hết khoanh", Permission.ViewSheets),
        new(Inactive, "khong-hoat-dong", "3 tháng không hoạt động", Permission.ViewSheets),
        new(DueNextMonth, "den-han-thang-sau", "Đến hạn tháng sau", Permission.ViewSheets),
        new(AdjustmentNear, "dieu-chinh", "Hạn điều chỉnh kỳ hạn", Permission.ViewSheets),
        new(ArrearsHigh, "lai-ton", "Lãi tồn cao", Permission.ViewSheets),
        new(UseCheckOwed, "chua-kiem-tra-von", "Chưa kiểm tra sử dụng vốn", Permission.ViewSheets),
        new(NeverReconciled, "chua-doi-chieu", "Hộ chưa đối chiếu lần nào", Permission.ViewReconciliations),
        new(ShortageOpen, "thieu-tien", "Tiền thiếu chưa bù", Permission.ViewSheets),
        new(NotVisited, "chua-co-can-bo", "Tổ chưa có cán bộ dự họp", Permission.ViewMeetings),
        new(MeetingNotHeld, "khong-hop", "Tổ không họp tháng trước", Permission.ViewMeetings),
        new(PetitionLate, "y-kien-qua-han", "Ý kiến quá hạn trả lời", Permission.ViewPetitions),
        new(MeetingSigns, "dau-hieu", "Dấu hiệu từ các cuộc họp", Permission.ViewSigns),
    ];

    /// <summary>Where the list is.</summary>
    public string Url => "/theo-doi/" + Slug;

    /// <summary>What brings a row onto the list, in one sentence.</summary>
    public string Why(WatchHits hits) => Topic switch
    {
        Overdue => "Món vay còn nợ gốc quá hạn theo số liệu ngân hàng.",
        GroupOverdue => $"Nợ quá hạn chiếm hơn {new Percent(hits.OverdueLimit)} dư nợ của Tổ.",
        FreezeEnding => $"Thời gian khoanh nợ hết trong {hits.Limits.FreezeEndDays} ngày tới.",
        Inactive => $"Không có giao dịch nào trong {hits.Limits.InactiveMonths} tháng; không tính nợ khoanh và cho vay học sinh, sinh viên.",
        DueNextMonth => $"Có kỳ trả gốc trong tháng {hits.NextMonth}; danh sách giao cho Tổ trưởng trước {hits.Limits.DueSoonDays} ngày.",
        AdjustmentNear => $"Hạn nộp giấy đề nghị 08/TD của kỳ trả gốc tới còn trong {hits.Limits.AdjustmentDays} ngày.",
        ArrearsHigh => $"Lãi tồn nhiều hơn {hits.Limits.ArrearsMonths} tháng lãi; không tính chương trình đang ân hạn lãi.",
        UseCheckOwed => "Giải ngân trong 12 tháng qua mà chưa có phiếu kiểm tra sử dụng vốn (06/TD).",
        NeverReconciled => "Hộ còn dư nợ mà cổng chưa ghi lần đối chiếu nào.",
        ShortageOpen => "Tiền thiếu khi nộp chưa bù đủ.",
        NotVisited => $"Từ {hits.VisitMonths} tháng trở lên không có cán bộ tín dụng dự họp Tổ.",
        MeetingNotHeld => $"Tháng {hits.Judged} không có biên bản họp định kỳ đã khóa.",
        PetitionLate => "Ý kiến nêu tại cuộc họp đã quá hạn trả lời.",
        _ => "Cuộc họp có vẻ hình thức hoặc bị bỏ quên, kèm căn cứ.",
    };

    /// <summary>The rows in the order they are looked at, always the same among equals.</summary>
    public IOrderedQueryable<WatchHit> Sorted(IQueryable<WatchHit> hits) => Topic switch
    {
        Overdue or GroupOverdue or ArrearsHigh or NeverReconciled => hits.OrderByDescending(hit => hit.Amount).ThenBy(hit => hit.GroupId).ThenBy(hit => hit.Id),
        _ => hits.OrderBy(hit => hit.Day).ThenBy(hit => hit.GroupId).ThenBy(hit => hit.Id),
    };
}
