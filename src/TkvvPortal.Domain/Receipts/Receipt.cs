using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Receipts;

/// <summary>Biên lai thu lãi – thu tiền gửi: given to the payer, never edited or deleted, only reversed.</summary>
public sealed class Receipt : MoneyEntry
{
    private Receipt()
    {
    }

    internal Receipt(ReceiptBatch batch, Payment payment, int number, Vnd forArrears, RecordStamp stamp)
    {
        (Id, GroupId, BatchId, SheetId) = (Guid.CreateVersion7(), batch.GroupId, batch.Id, batch.SheetId);
        (MembershipId, Interest, Deposit) = (payment.MembershipId, payment.Interest, payment.Deposit);
        (ForArrears, FromDeposit, RangeId, CheckCode) = (forArrears, payment.FromDeposit, batch.RangeId, CheckCodes.New());
        (Month, Year, Number) = (batch.Month, stamp.On.Year, number);
        (ReceivedOn, RecordedAtUtc) = (stamp.On, stamp.AtUtc);
        (ReceivedById, ReceivedByName) = (stamp.UserId, stamp.UserName);
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

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

    /// <summary>The part of the interest that settles lãi tồn, đồng; the rest is the month's.</summary>
    public Vnd ForArrears { get; private set; }

    /// <summary>Deposit received, đồng.</summary>
    public Vnd Deposit { get; private set; }

    /// <summary>Rút tiền gửi trả lãi: the part of the interest that came out of the member's deposit, đồng; no cash changed hands for it.</summary>
    public Vnd FromDeposit { get; private set; }

    /// <summary>The range of paper receipts the number was taken from; none for a receipt made by the portal.</summary>
    public Guid? RangeId { get; private set; }

    /// <summary>Mã tra cứu: what the holder of the paper can look the receipt up by.</summary>
    public string CheckCode { get; private set; } = "";

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

    /// <summary>What was received in cash, đồng.</summary>
    public Vnd Cash => Total - FromDeposit;

    /// <summary>By how much the member's deposit changed, đồng.</summary>
    public Vnd DepositChange => Deposit - FromDeposit;

    /// <inheritdoc />
    public override string Facts => new Facts("receipt")
        .With(Id).With(GroupId).With(BatchId).With(SheetId).With(MembershipId).With(Month.Key).With(Year).With(Number)
        .With(Interest).With(ForArrears).With(Deposit).With(FromDeposit).With(RangeId).With(CheckCode)
        .With(ReceivedOn).With(RecordedAtUtc).With(ReceivedById).With(ReceivedByName).ToString();

    /// <inheritdoc />
    public override CashEffect Effect => CashEffect.Collected(Cash);

    /// <summary>Reverses the receipt with a reason; throws TK-039 the second time, TK-040 without a reason, TK-042 before its day or ahead of time.</summary>
    /// <param name="id">The key of the reversal.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who, and when.</param>
    /// <param name="isHandedIn">Whether the money of the receipt was handed in before.</param>
    public ReceiptReversal Reverse(Guid id, string reason, RecordStamp by, bool isHandedIn = false)
    {
        if (Reversal is not null)
            throw new RuleViolationException(ReceiptRules.ReversedOnce, Reversal.ReversedOn);
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleViolationException(ReceiptRules.ReversalHasReason) { Field = nameof(ReceiptReversal.Reason) };
        if (by.On < ReceivedOn || by.On > by.EnteredOn)
            throw new RuleViolationException(ReceiptRules.ReversedOnIsPast, ReceivedOn, by.EnteredOn);
        Reversal = new ReceiptReversal(id, this, VietnameseText.Clean(reason), by, isHandedIn);
        return Reversal;
    }
}
