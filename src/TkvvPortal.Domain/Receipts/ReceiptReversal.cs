using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Receipts;

/// <summary>Hủy biên lai: the entry that takes a receipt back. The receipt and its number stay.</summary>
public sealed class ReceiptReversal : MoneyEntry
{
    private ReceiptReversal()
    {
    }

    internal ReceiptReversal(Guid id, Receipt receipt, string reason, RecordStamp by, bool isHandedIn)
    {
        (Id, GroupId, ReceiptId, Month) = (id, receipt.GroupId, receipt.Id, receipt.Month);
        (Interest, Deposit, FromDeposit) = (receipt.Interest, receipt.Deposit, receipt.FromDeposit);
        (Reason, IsAfterHandIn) = (reason, isHandedIn);
        (ReversedOn, RecordedAtUtc) = (by.On, by.AtUtc);
        (ReversedById, ReversedByName) = (by.UserId, by.UserName);
    }

    /// <summary>The key, made when the form was shown.</summary>
    public Guid Id { get; private set; }

    /// <summary>The receipt taken back.</summary>
    public Guid ReceiptId { get; private set; }

    /// <summary>The month the receipt was for.</summary>
    public FiscalMonth Month { get; private set; }

    /// <summary>Interest taken back, đồng.</summary>
    public Vnd Interest { get; private set; }

    /// <summary>Deposit taken back, đồng.</summary>
    public Vnd Deposit { get; private set; }

    /// <summary>Deposit that was to be taken out and stays, đồng.</summary>
    public Vnd FromDeposit { get; private set; }

    /// <summary>Whether the money had been handed in before: then the bank has it, and owes it as a surplus.</summary>
    public bool IsAfterHandIn { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>The day of the reversal.</summary>
    public DateOnly ReversedOn { get; private set; }

    /// <summary>The instant it was entered.</summary>
    public DateTime RecordedAtUtc { get; private set; }

    /// <summary>The account that reversed it.</summary>
    public Guid ReversedById { get; private set; }

    /// <summary>The name of who reversed it.</summary>
    public string ReversedByName { get; private set; } = "";

    /// <summary>Cash of the receipt taken back, đồng.</summary>
    public Vnd Cash => Interest + Deposit - FromDeposit;

    /// <inheritdoc />
    public override string Facts => new Facts("reversal")
        .With(Id).With(GroupId).With(ReceiptId).With(Month.Key).With(Interest).With(Deposit).With(FromDeposit).With(IsAfterHandIn ? 1 : 0)
        .With(Reason).With(ReversedOn).With(RecordedAtUtc).With(ReversedById).With(ReversedByName).ToString();

    /// <inheritdoc />
    public override CashEffect Effect => IsAfterHandIn ? CashEffect.TakenBackAtBank(Cash) : CashEffect.GivenBack(Cash);
}
