using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Cash;

/// <summary>Money taken (plus) or given back (minus) for a month, in đồng. Set by property, so that the database adds both lists up.</summary>
public sealed class NetReceipt
{
    /// <summary>The group.</summary>
    public Guid GroupId { get; init; }

    /// <summary>The month collected for.</summary>
    public FiscalMonth Month { get; init; }

    /// <summary>Interest.</summary>
    public long Interest { get; init; }

    /// <summary>Deposits.</summary>
    public long Deposit { get; init; }

    /// <summary>Deposits used to pay interest, part of the interest.</summary>
    public long FromDeposit { get; init; }
}

/// <summary>Reads what was collected, reversals taken off.</summary>
public static class NetReceiptQuery
{
    /// <summary>All saves of receipts and all reversals within the scope.</summary>
    public static IQueryable<NetReceipt> NetReceipts(this PortalDbContext db) => db.ReceiptBatches
        .Select(batch => new NetReceipt
        {
            GroupId = batch.GroupId, Month = batch.Month, Interest = (long)batch.Interest, Deposit = (long)batch.Deposit,
            FromDeposit = (long)batch.FromDeposit,
        })
        .Concat(db.ReceiptReversals.Select(reversal => new NetReceipt
        {
            GroupId = reversal.GroupId, Month = reversal.Month, Interest = -(long)reversal.Interest, Deposit = -(long)reversal.Deposit,
            FromDeposit = -(long)reversal.FromDeposit,
        }));
}
