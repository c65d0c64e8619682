using TkvvPortal.Data;
using TkvvPortal.Web.Features.Sheets;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.PaperReceipts;

/// <summary>The ranges of paper receipts given to a group, newest first, each with how many numbers became receipts.</summary>
public sealed class ListPaperBooks(PortalDbContext db, GroupHeads groups) : IUseCase
{
    public sealed record Page(GroupHead Group, PageOf<Line> List);

    public sealed record Line(Guid Id, int Year, int First, int Last, string HolderName, DateOnly GivenOn, DateOnly? ReturnedOn, int Used)
    {
        public int Unused => Last - First + 1 - Used;
    }

    /// <summary>The page; null when the group does not exist for the person. Three queries.</summary>
    public async Task<Page?> PageAsync(string code, int page)
    {
        if (await groups.FindAsync(code) is not { } head)
            return null;
        var lines =
            from range in db.NumberRanges
            where range.GroupId == head.Id
            orderby range.Year descending, range.First descending
            select new Line(
                range.Id, range.Year, range.First, range.Last, range.HolderName, range.GivenOn, range.ReturnedOn,
                db.Receipts.Count(receipt => receipt.RangeId == range.Id));
        return new Page(head, await lines.ToPageAsync(page));
    }
}
