namespace TkvvPortal.Domain.Loans.Events;

/// <summary>What happened to a loan. On one day events take effect in this order.</summary>
public enum LoanEventKind
{
    /// <summary>Giải ngân.</summary>
    Disbursed = 1,

    /// <summary>Hết thời gian khoanh nợ: the freeze ends before its last day.</summary>
    Unfrozen = 2,

    /// <summary>Trả nợ gốc, lãi as the bank booked it, early repayment included; never collected by a group.</summary>
    Paid = 3,

    /// <summary>Điều chỉnh kỳ hạn trả nợ (08/TD).</summary>
    InstalmentAdjusted = 4,

    /// <summary>Gia hạn nợ (09/TD).</summary>
    Extended = 5,

    /// <summary>Chuyển nợ quá hạn (14/TD).</summary>
    MovedToOverdue = 6,

    /// <summary>Khoanh nợ.</summary>
    Frozen = 7,

    /// <summary>Nợ bị chiếm dụng.</summary>
    Misappropriated = 8,

    /// <summary>Hộ vay bỏ đi khỏi nơi cư trú.</summary>
    Absconded = 9,

    /// <summary>Hủy một sự kiện đã ghi.</summary>
    Reversed = 10,
}
