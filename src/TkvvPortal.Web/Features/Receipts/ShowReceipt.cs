using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Web.Features.Sheets;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Receipts;

/// <summary>One receipt: who paid what for which month, who received it, and its reversal.</summary>
public sealed class ShowReceipt(PortalDbContext db, GroupHeads groups, ReceiptReader reader) : IUseCase
{
    public sealed record Page(GroupHead Group, ReceiptPaper Receipt)
    {
        public string Address => Receipt.Address(Group.Code);
    }

    /// <summary>The page; null when the receipt does not exist for the person. Two queries.</summary>
    public async Task<Page?> PageAsync(string code, int year, int number)
    {
        if (await groups.FindAsync(code) is not { } head)
            return null;
        var receipts = db.Receipts.AsNoTracking()
            .Where(receipt => receipt.GroupId == head.Id && receipt.Year == year && receipt.Number == number);
        var found = await reader.Of(receipts).SingleOrDefaultAsync();
        return found is null ? null : new Page(head, found);
    }
}
