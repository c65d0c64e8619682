namespace TkvvPortal.Domain.Reconciliation;

/// <summary>Nguyên nhân chênh lệch of a line of 15/TD.</summary>
public enum DifferenceCause
{
    /// <summary>Paid, but not booked at the bank yet.</summary>
    NotBookedYet = 1,

    /// <summary>Not written into the loan book.</summary>
    BookNotUpdated = 2,

    /// <summary>A slip of the pen.</summary>
    WrongEntry = 3,

    /// <summary>Vay ké, vay hộ: the money was used by somebody else.</summary>
    BorrowedForAnother = 4,

    /// <summary>Nợ bị chiếm dụng: somebody took the member's money (specification §4.7).</summary>
    Misappropriated = 5,

    /// <summary>The customer could not be met: nothing was reconciled.</summary>
    NotMet = 6,

    /// <summary>Something else.</summary>
    Other = 9,
}
