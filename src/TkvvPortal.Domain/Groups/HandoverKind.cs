namespace TkvvPortal.Domain.Groups;

/// <summary>What a leader hands over.</summary>
public enum HandoverKind
{
    /// <summary>Biên bản họp.</summary>
    Minutes = 1,

    /// <summary>Biên lai.</summary>
    Receipts = 2,

    /// <summary>Bảng kê của tháng.</summary>
    Sheet = 3,

    /// <summary>Tiền mặt đã thu, chưa nộp.</summary>
    Cash = 4,

    /// <summary>Ý kiến chưa trả lời.</summary>
    Opinion = 5,
}
