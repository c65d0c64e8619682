using TkvvPortal.Domain.Groups;

namespace TkvvPortal.Web.Texts;

/// <summary>The Vietnamese titles of what a leader hands over.</summary>
public static class HandoverKindTitles
{
    /// <summary>The title people use.</summary>
    public static string Title(this HandoverKind kind) => kind switch
    {
        HandoverKind.Minutes => "Biên bản họp",
        HandoverKind.Receipts => "Biên lai",
        HandoverKind.Sheet => "Bảng kê",
        HandoverKind.Cash => "Tiền mặt",
        HandoverKind.Opinion => "Ý kiến chưa trả lời",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
