namespace TkvvPortal.Domain.Loans.Events;

/// <summary>How a loan stands (specification §11.2).</summary>
public enum LoanStanding
{
    /// <summary>Chưa giải ngân.</summary>
    NotDisbursed = 0,

    /// <summary>Trong hạn.</summary>
    InTerm = 1,

    /// <summary>Trong hạn, đã gia hạn.</summary>
    Extended = 2,

    /// <summary>Quá hạn.</summary>
    Overdue = 3,

    /// <summary>Khoanh.</summary>
    Frozen = 4,

    /// <summary>Tất toán.</summary>
    Settled = 5,
}
