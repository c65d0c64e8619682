namespace TkvvPortal.Domain.Loans.Watching;

/// <summary>The watch lists a loan may stand on; the limits are <see cref="WatchLimits"/>.</summary>
public enum WatchReason
{
    /// <summary>Sắp đến hạn: the leader is told.</summary>
    DueSoon = 1,

    /// <summary>Đến hạn trong thời gian tới: on the outlook, the soon due included.</summary>
    DueInOutlook = 2,

    /// <summary>Nợ quá hạn.</summary>
    Overdue = 3,

    /// <summary>Sắp hết thời gian khoanh.</summary>
    FreezeEnding = 4,

    /// <summary>3 tháng không hoạt động.</summary>
    Inactive = 5,

    /// <summary>Sắp hết hạn nộp giấy đề nghị điều chỉnh kỳ hạn (08/TD).</summary>
    AdjustmentDeadlineNear = 6,

    /// <summary>Lãi tồn vượt số tháng lãi.</summary>
    ArrearsHigh = 7,
}
