namespace TkvvPortal.Domain.Loans.Events;

/// <summary>
/// Which instalments a payment of principal goes to. What is overdue or due is always served oldest first. The number is
/// the value of <c>allocation.instalments</c>.
/// </summary>
public enum InstalmentOrder
{
    /// <summary>What is paid early goes to the next instalment.</summary>
    OldestFirst = 1,

    /// <summary>What is paid early goes to the last instalment and shortens the loan.</summary>
    LastFirst = 2,
}
