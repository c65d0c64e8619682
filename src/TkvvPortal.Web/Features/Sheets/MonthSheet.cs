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

        public Vnd InterestDue => Sheet!.Arrears + Sheet.MonthInterest;

        public Vnd Interest => Lines.Total(line => line.Interest);

        public Vnd Deposit => Lines.Total(line => line.Deposit);

        public int Payers => Lines.Count(line => line.HasPaid);

        /// <summary>Whether interest may be typed in a line: something is due, or something was typed before somebody else collected it.</summary>
        public bool TakesInterest(SheetLine line, bool wasTyped) =>
            MayRecord && (wasTyped || (Group.CollectsInterest && line.Remaining.IsPositive));
    }

    /// <summary>The page; null when the group does not exist for the person. At most five queries, whatever the size of the group.</summary>
    /// <param name="code">The group's code.</param>
    /// <param name="month">The month.</param>
    /// <param name="posted">What was posted and refused; none at first.</param>
    /// <param name="justSaved">The save that led here.</param>
    public async Task<Page?> PageAsync(string code, FiscalMonth month, RecordReceipts.Form? posted = null, Guid? justSaved = null)
    {
        if (await groups.FindAsync(code, month) is not { } head)
            return null;
        var form = posted ?? new RecordReceipts.Form { Id = Guid.CreateVersion7(), ReceivedOn = clock.Today };
        var page = new Page(head, month, form)
        {
            Today = clock.Today,
            HasBegun = month <= clock.Month,
            HasNext = month < clock.Month,
            MayRecord = user.May(Permission.RecordReceipts) && (head.CollectsInterest || head.CollectsDeposits),
        };
        var sheet = await db.Sheets.AsNoTracking().SingleOrDefaultAsync(s => s.GroupId == head.Id && s.Month == month);
        return sheet is null ? page : await FillAsync(page, sheet, justSaved);
    }

    private async Task<Page> FillAsync(Page page, CollectionSheet sheet, Guid? justSaved)
    {
        if (page.Form.Version == Guid.Empty)
            page.Form.Version = sheet.Version;
        var (all, joinedLater) = await lines.ReadAsync(sheet, page.Form);
        return page with
        {
            Sheet = sheet,
            Lines = all,
            JoinedLater = joinedLater,
            JustSaved = justSaved is null ? [] : [.. all.SelectMany(line => line.Receipts).Where(r => r.BatchId == justSaved).OrderBy(r => r.Number)],
        };
    }
}
