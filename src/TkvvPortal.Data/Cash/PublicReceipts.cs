using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Cash;

/// <summary>What anybody who holds a receipt may see of it: nothing about the person.</summary>
/// <param name="GroupCode">The code of the group.</param>
/// <param name="GroupName">The name of the group.</param>
/// <param name="Year">The year of the number.</param>
/// <param name="Number">The number.</param>
/// <param name="Month">The month paid for.</param>
/// <param name="Interest">Interest, đồng.</param>
/// <param name="Deposit">Deposit, đồng.</param>
/// <param name="FromDeposit">Interest taken from the deposit, đồng.</param>
/// <param name="ReceivedOn">The day the money changed hands.</param>
/// <param name="ReversedOn">The day it was taken back; none while it is valid.</param>
/// <param name="IsHandedIn">Whether the bank has the money.</param>
public sealed record PublicReceipt(
    string GroupCode, string GroupName, int Year, int Number, FiscalMonth Month, Vnd Interest, Vnd Deposit, Vnd FromDeposit,
    DateOnly ReceivedOn, DateOnly? ReversedOn, bool IsHandedIn);

/// <summary>
/// The one reading that knows no scope: whoever has the code on the paper may see the receipt, signed in or not. It gives out a
/// <see cref="PublicReceipt"/> and never a row.
/// </summary>
public static class PublicReceipts
{
    /// <summary>The receipt with a code; none when there is no such code.</summary>
    public static Task<PublicReceipt?> FindPublicReceiptAsync(this PortalDbContext db, string code) => (
        from receipt in db.Receipts.IgnoreQueryFilters()
        where receipt.CheckCode == code
        join grp in db.Groups.IgnoreQueryFilters() on receipt.GroupId equals grp.Id
        join sheet in db.Sheets.IgnoreQueryFilters() on receipt.SheetId equals sheet.Id
        select new PublicReceipt(
            grp.Code, grp.Name, receipt.Year, receipt.Number, receipt.Month, receipt.Interest, receipt.Deposit, receipt.FromDeposit,
            receipt.ReceivedOn, receipt.Reversal == null ? null : receipt.Reversal.ReversedOn, receipt.Link <= sheet.HandedUpTo)).SingleOrDefaultAsync();
}
