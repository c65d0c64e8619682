using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Receipts;

/// <summary>Biên lai thu lãi – thu tiền gửi: given to the payer, never edited or deleted, only reversed.</summary>
public sealed class Receipt : IBelongsToGroup
{
    private Receipt()
    {
    }

    internal Receipt(ReceiptBatch batch, Payment payment, int number, RecordStamp stamp)
    {
        (Id, GroupId, BatchId, SheetId) = (Guid.CreateVersion7(), batch.GroupId, batch.Id, batch.SheetId);
        (MembershipId, Interest, Deposit) = (payment.MembershipId, payment.Interest, payment.Deposit);
        (Month, Year, Number) = (batch.Month, stamp.On.Year, number);
        (ReceivedOn, RecordedAtUtc) = (stamp.On, stamp.AtUtc);
        (ReceivedById, ReceivedByName) = (stamp.UserId, stamp.UserName);
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The save it was recorded by.</summary>
    public Guid BatchId { get; private set; }

    /// <summary>The sheet it stands on.</summary>
    public Guid SheetId { get; private set; }

    /// <summary>The payer's stay in the group.</summary>
    public Guid MembershipId { get; private set; }

    /// <summary>The month paid for.</summary>
    public FiscalMonth Month { get; private set; }

    /// <summary>The year of <see cref="ReceivedOn"/>, in which <see cref="Number"/> runs.</summary>
    public int Year { get; private set; }

    /// <summary>The number in the group's book of the year, from 1 without a gap.</summary>
    public int Number { get; private set; }

    /// <summary>Interest received, đồng.</summary>
    public Vnd Interest { get; private set; }

    /// <summary>Deposit received, đồng.</summary>
    public Vnd Deposit { get; private set; }

    /// <summary>The day the money changed hands.</summary>
    public DateOnly ReceivedOn { get; private set; }

    /// <summary>The instant it was entered.</summary>
    public DateTime RecordedAtUtc { get; private set; }

    /// <summary>The account of who received the money.</summary>
    public Guid ReceivedById { get; private set; }

    /// <summary>The name of who received the money, as printed.</summary>
    public string ReceivedByName { get; private set; } = "";

    /// <summary>The reversal, if there is one.</summary>
    public ReceiptReversal? Reversal { get; private set; }

    /// <summary>Interest and deposit together.</summary>
    public Vnd Total => Interest + Deposit;

    /// <summary>Reverses the receipt with a reason; throws TK-039 the second time, TK-040 without a reason, TK-042 before its day or ahead of time.</summary>
    public ReceiptReversal Reverse(Guid id, string reason, RecordStamp by)
    {
        if (Reversal is not null)
            throw new RuleViolationException(ReceiptRules.ReversedOnce, Reversal.ReversedOn);
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleViolationException(ReceiptRules.ReversalHasReason) { Field = nameof(ReceiptReversal.Reason) };
        if (by.On < ReceivedOn || by.On > by.EnteredOn)
            throw new RuleViolationException(ReceiptRules.ReversedOnIsPast, ReceivedOn, by.EnteredOn);
        Reversal = new ReceiptReversal(id, this, VietnameseText.Clean(reason), by);
        return Reversal;
    }
}
