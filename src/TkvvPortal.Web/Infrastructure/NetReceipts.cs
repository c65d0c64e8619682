using TkvvPortal.Data;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Infrastructure;

/// <summary>Money taken (plus) or given back (minus) for a month, in đồng. Set by property, so that the database adds both lists up.</summary>
internal sealed class NetReceipt
{
    public Guid GroupId { get; init; }
    public FiscalMonth Month { get; init; }
    public long Interest { get; init; }
    public long Deposit { get; init; }
    public long FromDeposit { get; init; }
}

/// <summary>Reads what was collected, reversals taken off.</summary>
internal static class NetReceiptQuery
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
