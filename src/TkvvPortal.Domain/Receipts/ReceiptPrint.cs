using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Receipts;

/// <summary>Lượt in: one time a receipt was put on paper. The first paper is the payer's; every later one is marked "bản in lại".</summary>
public sealed class ReceiptPrint : IBelongsToGroup
{
    private ReceiptPrint()
    {
    }

    /// <summary>Records one more paper of a receipt.</summary>
    /// <param name="runId">The run it was printed in; its key is made when the button was shown.</param>
    /// <param name="receipt">The receipt.</param>
    /// <param name="before">How many papers there were before.</param>
    /// <param name="by">Who prints.</param>
    public ReceiptPrint(Guid runId, Receipt receipt, int before, RecordStamp by) =>
        (RunId, ReceiptId, GroupId, Copy, PrintedAtUtc, PrintedByName) = (runId, receipt.Id, receipt.GroupId, before + 1, by.AtUtc, by.UserName);

    /// <summary>The run it was printed in.</summary>
    public Guid RunId { get; private set; }

    /// <summary>The receipt.</summary>
    public Guid ReceiptId { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>1 for the payer's paper, 2 and more for reprints.</summary>
    public int Copy { get; private set; }

    /// <summary>The instant of printing.</summary>
    public DateTime PrintedAtUtc { get; private set; }

    /// <summary>Who printed.</summary>
    public string PrintedByName { get; private set; } = "";
}
