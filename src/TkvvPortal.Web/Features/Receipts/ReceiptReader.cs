using TkvvPortal.Data;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Receipts;

/// <summary>A receipt with everything its paper and its page say.</summary>
/// <param name="Row">The receipt.</param>
/// <param name="Reversal">The entry that took it back, if any.</param>
/// <param name="Payer">The member.</param>
/// <param name="RowNumber">STT on the sheet.</param>
public sealed record ReceiptPaper(Receipt Row, ReceiptReversal? Reversal, string Payer, int RowNumber)
{
    public string Number => ReceiptTexts.Number(Row.Year, Row.Number);

    public string Words => AmountInWords.Of(Row.Total);

    public bool IsReversed => Reversal is not null;

    /// <summary>Where the receipt stands on the sheet, for links.</summary>
    public string Address(string groupCode) => ReceiptTexts.Address(groupCode, Row.Year, Row.Number);
}

/// <summary>Reads receipts with payer and reversal in one query.</summary>
public sealed class ReceiptReader(PortalDbContext db) : IUseCase
{
    public IQueryable<ReceiptPaper> Of(IQueryable<Receipt> receipts) =>
        from receipt in receipts
        join stay in db.Memberships on receipt.MembershipId equals stay.Id
        join row in db.SheetRows on new { receipt.SheetId, receipt.MembershipId } equals new { row.SheetId, row.MembershipId }
        orderby receipt.Year, receipt.Number
        select new ReceiptPaper(receipt, receipt.Reversal, stay.Member.FullName, row.Number);
}
