using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Sheets;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.PaperReceipts;

/// <summary>
/// The paper of a range: the latest sheet with a code for every row, to be filled by hand, and the blank receipts with their numbers, four to a
/// sheet of A4.
/// </summary>
public sealed class PrintPaperBook(PortalDbContext db, GroupHeads groups, SheetLines lines) : IUseCase
{
    public const int PerPaper = 4;

    public sealed record Page(GroupHead Group, int Year, IReadOnlyList<int> Numbers, string Back)
    {
        /// <summary>The latest sheet; none while the group has none.</summary>
        public CollectionSheet? Sheet { get; init; }

        public IReadOnlyList<SheetLine> Lines { get; init; } = [];
    }

    /// <summary>The papers; null when the group or the range does not exist for the person.</summary>
    public async Task<Page?> PageAsync(string code, Guid id)
    {
        if (await groups.FindAsync(code) is not { } head)
            return null;
        var range = await db.NumberRanges.AsNoTracking().SingleOrDefaultAsync(one => one.GroupId == head.Id && one.Id == id);
        if (range is null)
            return null;
        var used = await db.Receipts.Where(receipt => receipt.RangeId == id).Select(receipt => receipt.Number).ToListAsync();
        var sheet = await db.Sheets.AsNoTracking().Where(one => one.GroupId == head.Id).OrderByDescending(one => one.Month).FirstOrDefaultAsync();
        return new Page(head, range.Year, range.ReturnedOn is null ? [.. Enumerable.Range(range.First, range.Count).Except(used)] : [], $"/to/{code}/bien-lai-giay/{id}")
        {
            Sheet = sheet,
            Lines = sheet is null ? [] : (await lines.ReadAsync(sheet)).Lines,
        };
    }
}
