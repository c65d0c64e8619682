namespace TkvvPortal.Domain.Cash;

/// <summary>Where a count of cash stands.</summary>
public enum CashCountStatus
{
    /// <summary>Chờ kế toán nhận.</summary>
    Waiting,

    /// <summary>Kế toán đã nhận đủ số đếm.</summary>
    Received,

    /// <summary>Kế toán trả lại để đếm lại.</summary>
    SentBack,

    /// <summary>Tổ rút lại.</summary>
    Withdrawn,
}
