using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Reports;

/// <summary>Rules of reports and saved views, in the order of <c>docs/business-rules.md</c>.</summary>
public static class ReportRules
{
    /// <summary>A saved view has a name.</summary>
    public static readonly Rule ViewIsNamed = new("TK-540", "Hãy đặt tên cho báo cáo được lưu, không dài quá {0} chữ.");

    /// <summary>An account gives each name once.</summary>
    public static readonly Rule ViewNameIsOwn = new("TK-541", "Bạn đã lưu một báo cáo tên \"{0}\". Hãy đặt tên khác, hoặc xóa báo cáo cũ.");

    /// <summary>A report shows its own columns.</summary>
    public static readonly Rule ColumnIsKnown = new("TK-542", "Báo cáo này không có cột \"{0}\".");

    /// <summary>A report is grouped as it offers.</summary>
    public static readonly Rule GroupingIsKnown = new("TK-543", "Báo cáo này không xếp được theo \"{0}\".");

    /// <summary>There are figures from 2020 to the running month.</summary>
    public static readonly Rule MonthHasFigures = new("TK-544", "Không có số liệu của tháng {0}. Hãy chọn từ tháng {1} đến tháng {2}.");

    /// <summary>A period begins before it ends.</summary>
    public static readonly Rule PeriodIsInOrder = new("TK-545", "Tháng đầu kỳ {0} sau tháng cuối kỳ {1}. Hãy chọn lại.");

    /// <summary>A period is not too long.</summary>
    public static readonly Rule PeriodIsShort = new("TK-546", "Một báo cáo dài nhất {0} tháng. Hãy chọn kỳ ngắn hơn.");

    /// <summary>What a report is narrowed to exists for the person.</summary>
    public static readonly Rule NarrowedToWhatOneSees = new("TK-547", "Không có {0} này trong phạm vi của bạn.");
}
