using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>Bảng kê of a month: every member with what is due and what was collected, and the form to record more.</summary>
public sealed class MonthSheet(PortalDbContext db, GroupHeads groups, SheetLines lines, CurrentUser user, PortalClock clock) : IUseCase
{
    /// <summary>The sheet, or with <see cref="Sheet"/> null the offer to open it.</summary>
    public sealed record Page(GroupHead Group, FiscalMonth Month, RecordReceipts.Form Form)
    {
        public CollectionSheet? Sheet { get; init; }

        public IReadOnlyList<SheetLine> Lines { get; init; } = [];

        /// <summary>Members of the month who are not on the sheet, because they joined after it was opened.</summary>
        public IReadOnlyList<string> JoinedLater { get; init; } = [];

        /// <summary>The receipts of the save just done, to be printed.</summary>
        public IReadOnlyList<ReceiptOfLine> JustSaved { get; init; } = [];

        /// <summary>Whether the month has begun, so that its sheet can be opened.</summary>
        public required bool HasBegun { get; init; }

        public required bool HasNext { get; init; }

        /// <summary>Whether the table has inputs.</summary>
        public required bool MayRecord { get; init; }

        public required DateOnly Today { get; init; }

        /// <summary>The range of paper receipts that is entered; none while the portal numbers the receipts.</summary>
        public PaperRange? Paper { get; init; }

        public int NewFigures => Lines.Count(line => line.News is not null);

        public Vnd InterestDue => Sheet!.InterestDue;

        public Vnd Interest => Lines.Total(line => line.Interest);

        public Vnd Deposit => Lines.Total(line => line.Deposit);

        public int Payers => Lines.Count(line => line.HasPaid);

        /// <summary>Whether interest may be typed in a line: something is due, or something was typed before somebody else collected it.</summary>
        public bool TakesInterest(SheetLine line, bool wasTyped) =>
            MayRecord && (wasTyped || (Group.CollectsInterest && line.Remaining.IsPositive));
    }

    /// <summary>A run of paper receipts whose numbers are typed beside the amounts.</summary>
    public sealed record PaperRange(Guid Id, int First, int Last, int Year);

    /// <summary>
    /// The page; null when the group, or the range of paper receipts, does not exist for the person. At most five queries, whatever the size of
    /// the group; one more for paper receipts, four more while the bank's figures are newer than the sheet.
    /// </summary>
    /// <param name="code">The group's code.</param>
    /// <param name="month">The month.</param>
    /// <param name="posted">What was posted and refused; none at first.</param>
    /// <param name="justSaved">The save that led here.</param>
    /// <param name="rangeId">The range of paper receipts to be entered.</param>
    public async Task<Page?> PageAsync(
        string code, FiscalMonth month, RecordReceipts.Form? posted = null, Guid? justSaved = null, Guid? rangeId = null)
    {
        if (await groups.FindAsync(code, month) is not { } head)
            return null;
        var form = posted ?? new RecordReceipts.Form { Id = Guid.CreateVersion7(), ReceivedOn = clock.Today, RangeId = rangeId };
        var page = new Page(head, month, form)
        {
            Today = clock.Today,
            HasBegun = month <= clock.Month,
            HasNext = month < clock.Month,
            MayRecord = user.May(Permission.RecordReceipts) && (head.CollectsInterest || head.CollectsDeposits),
        };
        if (form.RangeId is { } paper)
        {
            page = page with { Paper = await RangeAsync(head.Id, paper) };
            if (page.Paper is null)
                return null;
        }

        var found = await db.Sheets.AsNoTracking().Where(sheet => sheet.GroupId == head.Id && sheet.Month == month)
            .Select(sheet => new { Sheet = sheet, Newest = db.Loans.Where(loan => loan.GroupId == sheet.GroupId).Max(loan => (DateOnly?)loan.AsOf) })
            .SingleOrDefaultAsync();
        return found is null ? page : await FillAsync(page, found.Sheet, page.MayRecord ? found.Newest : null, justSaved);
    }

    private Task<PaperRange?> RangeAsync(Guid groupId, Guid rangeId) => db.NumberRanges
        .Where(range => range.GroupId == groupId && range.Id == rangeId)
        .Select(range => new PaperRange(range.Id, range.First, range.Last, range.Year)).SingleOrDefaultAsync();

    private async Task<Page> FillAsync(Page page, CollectionSheet sheet, DateOnly? newest, Guid? justSaved)
    {
        if (page.Form.Version == Guid.Empty)
            page.Form.Version = sheet.Version;
        var (all, joinedLater) = await lines.ReadAsync(sheet, page.Form, newest);
        return page with
        {
            Sheet = sheet,
            Lines = all,
            JoinedLater = joinedLater,
            JustSaved = justSaved is null ? [] : [.. all.SelectMany(line => line.Receipts).Where(r => r.BatchId == justSaved).OrderBy(r => r.Number)],
        };
    }
}
