using TkvvPortal.Data;
using TkvvPortal.Domain.Cash;
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
/// <param name="IsHandedIn">Whether the bank has the money.</param>
public sealed record ReceiptPaper(Receipt Row, ReceiptReversal? Reversal, string Payer, int RowNumber, bool IsHandedIn)
{
    /// <summary>What the interest was paid for, such as <c>71.233 đ lãi tháng 07/2026, 28.767 đ lãi tồn</c>; nothing for a deposit alone.</summary>
    public string PaidFor => ReceiptTexts.PaidFor(Row.Month, Row.Interest, Row.ForArrears);

    /// <summary>The code as printed.</summary>
    public string CheckCode => CheckCodes.InFours(Row.CheckCode);

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
        join sheet in db.Sheets on receipt.SheetId equals sheet.Id
        orderby receipt.Year, receipt.Number
        select new ReceiptPaper(receipt, receipt.Reversal, stay.Member.FullName, row.Number, receipt.Link <= sheet.HandedUpTo);
}
