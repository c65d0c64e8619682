using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Receipts;

/// <summary>Where the numbers of receipts come from: the book, one after the other, or a range of paper receipts as they were written.</summary>
public interface IReceiptNumbers
{
    /// <summary>The range of paper receipts; none for the book.</summary>
    Guid? RangeId { get; }

    /// <summary>What is wrong with the numbers of a save, each at its row.</summary>
    IEnumerable<RuleViolationException> Check(IReadOnlyList<Payment> payments, int yearOfReceipts);

    /// <summary>The number of the receipt for a payment.</summary>
    int Take(Payment payment);
}
