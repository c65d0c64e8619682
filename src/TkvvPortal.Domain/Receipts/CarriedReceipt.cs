using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Receipts;

/// <summary>
/// What a member had paid in the group they came from and the bank's figures did not hold yet on the day of the move. The receipt stays where
/// it was written; the new group only reckons with it, so that nobody is asked twice.
/// </summary>
public sealed class CarriedReceipt : IBelongsToGroup
{
    private CarriedReceipt()
    {
    }

    /// <summary>Carries a valid receipt over to the stay in the new group.</summary>
    public CarriedReceipt(Receipt receipt, Membership stay)
    {
        (ReceiptId, Month, ReceivedOn) = (receipt.Id, receipt.Month, receipt.ReceivedOn);
        (Interest, Deposit) = (receipt.Interest, receipt.DepositChange);
        MoveTo(stay);
    }

    /// <summary>The receipt in the book of the old group; also the key.</summary>
    public Guid ReceiptId { get; private set; }

    /// <summary>The group the payer moved to.</summary>
    public Guid GroupId { get; private set; }

    /// <summary>The payer's stay there.</summary>
    public Guid MembershipId { get; private set; }

    /// <summary>The month paid for.</summary>
    public FiscalMonth Month { get; private set; }

    /// <summary>The day the money changed hands: from a data date after it the bank's figures hold it.</summary>
    public DateOnly ReceivedOn { get; private set; }

    /// <summary>Interest received, đồng.</summary>
    public Vnd Interest { get; private set; }

    /// <summary>By how much the deposit changed, đồng; negative when interest was paid from it.</summary>
    public Vnd Deposit { get; private set; }

    /// <summary>Goes along when the payer moves once more.</summary>
    public void MoveTo(Membership stay) => (GroupId, MembershipId) = (stay.GroupId, stay.Id);
}
