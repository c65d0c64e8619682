using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Receipts;

/// <summary>Hủy biên lai: the entry that takes a receipt back. The receipt and its number stay.</summary>
public sealed class ReceiptReversal : IBelongsToGroup
{
    private ReceiptReversal()
    {
    }

    internal ReceiptReversal(Guid id, Receipt receipt, string reason, RecordStamp by)
    {
        (Id, GroupId, ReceiptId, Month) = (id, receipt.GroupId, receipt.Id, receipt.Month);
        (Interest, Deposit, Reason) = (receipt.Interest, receipt.Deposit, reason);
        (ReversedOn, RecordedAtUtc) = (by.On, by.AtUtc);
        (ReversedById, ReversedByName) = (by.UserId, by.UserName);
    }

    /// <summary>The key, made when the form was shown.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The receipt taken back.</summary>
    public Guid ReceiptId { get; private set; }

    /// <summary>The month the receipt was for.</summary>
    public FiscalMonth Month { get; private set; }

    /// <summary>Interest taken back, đồng.</summary>
    public Vnd Interest { get; private set; }

    /// <summary>Deposit taken back, đồng.</summary>
    public Vnd Deposit { get; private set; }

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
}
