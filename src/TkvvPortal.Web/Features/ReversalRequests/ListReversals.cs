using TkvvPortal.Data;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.ReversalRequests;

/// <summary>Requests to take receipts back: those that wait first.</summary>
public sealed class ListReversals(PortalDbContext db) : IUseCase
{
    public sealed record Line(
        Guid Id, string GroupCode, string GroupName, FiscalMonth Month, int? Year, int? Number, string Reason, DateOnly AskedOn, string AskedByName, bool? IsApproved);

    /// <summary>The page: two queries.</summary>
    public Task<PageOf<Line>> PageAsync(int page) => (
        from one in db.ReversalRequests
        join grp in db.Groups on one.GroupId equals grp.Id
        from receipt in db.Receipts.Where(receipt => receipt.Id == one.ReceiptId).DefaultIfEmpty()
        orderby one.IsApproved != null, one.AskedOn descending, one.Id
        select new Line(
            one.Id, grp.Code, grp.Name, one.Month, receipt == null ? null : receipt.Year, receipt == null ? null : receipt.Number,
            one.Reason, one.AskedOn, one.AskedByName, one.IsApproved)).ToPageAsync(page);
}
