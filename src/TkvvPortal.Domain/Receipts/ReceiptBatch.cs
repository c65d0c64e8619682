using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Receipts;

/// <summary>Lần ghi thu: the receipts recorded by one save of a sheet. Its key comes from the form, so a form sent twice is one save.</summary>
public sealed class ReceiptBatch : IBelongsToGroup
{
    private readonly List<Receipt> _receipts = [];
    private readonly RecordStamp? _stamp;

    private ReceiptBatch()
    {
    }

    internal ReceiptBatch(Guid id, CollectionSheet sheet, RecordStamp stamp, Guid? rangeId)
    {
        (_stamp, RangeId) = (stamp, rangeId);
        (Id, GroupId, SheetId, Month) = (id, sheet.GroupId, sheet.Id, sheet.Month);
        (ReceivedOn, RecordedAtUtc, RecordedById) = (stamp.On, stamp.AtUtc, stamp.UserId);
    }

    /// <summary>The key, made when the form was shown.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The sheet.</summary>
    public Guid SheetId { get; private set; }

    /// <summary>The month collected for.</summary>
    public FiscalMonth Month { get; private set; }

    /// <summary>The day the money changed hands.</summary>
    public DateOnly ReceivedOn { get; private set; }

    /// <summary>The instant it was entered.</summary>
    public DateTime RecordedAtUtc { get; private set; }

    /// <summary>The account that entered it.</summary>
    public Guid RecordedById { get; private set; }

    /// <summary>Interest of all receipts of the save, đồng.</summary>
    public Vnd Interest { get; private set; }

    /// <summary>Deposits of all receipts of the save, đồng.</summary>
    public Vnd Deposit { get; private set; }

    /// <summary>Interest taken from deposits by all receipts of the save, đồng.</summary>
    public Vnd FromDeposit { get; private set; }

    /// <summary>The range of paper receipts that was entered; none for receipts made by the portal.</summary>
    public Guid? RangeId { get; private set; }

    /// <summary>Cash of all receipts of the save, đồng.</summary>
    public Vnd Cash => Interest + Deposit - FromDeposit;

    /// <summary>The receipts.</summary>
    public IReadOnlyList<Receipt> Receipts => _receipts;

    internal void Issue(Payment payment, int number, Vnd forArrears)
    {
        _receipts.Add(new Receipt(this, payment, number, forArrears, _stamp!));
        (Interest, Deposit, FromDeposit) = (Interest + payment.Interest, Deposit + payment.Deposit, FromDeposit + payment.FromDeposit);
    }
}
