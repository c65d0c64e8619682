using TkvvPortal.Data;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Sheets;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Receipts;

/// <summary>The receipts of a group, newest first; reversed ones stay in the list.</summary>
public sealed class ListReceipts(PortalDbContext db, GroupHeads groups, PortalClock clock) : IUseCase
{
    public sealed record Page(GroupHead Group, FiscalMonth? Month, PageOf<Line> List, IReadOnlyList<FiscalMonth> Months);

    public sealed record Line(
        int Year, int Number, string Payer, FiscalMonth Month, DateOnly ReceivedOn, Vnd Interest, Vnd Deposit, bool IsReversed)
    {
        public Vnd Total => Interest + Deposit;
    }

    /// <summary>The page; null when the group does not exist for the person. Three queries.</summary>
    public async Task<Page?> PageAsync(string code, FiscalMonth? month, int page)
    {
        if (await groups.FindAsync(code) is not { } head)
            return null;
        var receipts = db.Receipts.Where(receipt => receipt.GroupId == head.Id);
        if (month is { } chosen)
            receipts = receipts.Where(receipt => receipt.Month == chosen);
        var lines =
            from receipt in receipts
            join stay in db.Memberships on receipt.MembershipId equals stay.Id
            orderby receipt.Year descending, receipt.Number descending
            select new Line(
                receipt.Year, receipt.Number, stay.Member.FullName, receipt.Month, receipt.ReceivedOn, receipt.Interest, receipt.Deposit,
                receipt.Reversal != null);
        return new Page(head, month, await lines.ToPageAsync(page), ReceiptTexts.MonthsUpTo(clock.Month, month));
    }
}
