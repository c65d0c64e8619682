using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Cash;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>Reads what a save needs in seven queries: only the sheet and the book are tracked, for only they change.</summary>
public sealed class RecordingReads(PortalDbContext db, Policies policies, SheetNews news, PortalClock clock) : IUseCase
{
    public sealed record Reading(
        CollectionSheet Sheet, IReadOnlyList<SheetRow> Rows, IReadOnlyDictionary<Guid, SheetMark> Marks, IReceiptNumbers Numbers, CollectionLimits Limits)
    {
        private readonly Dictionary<Guid, Vnd> _due = Rows.ToDictionary(row => row.MembershipId, row => row.InterestDue);

        /// <summary>Whether the member stands on the sheet.</summary>
        public bool Has(Guid membershipId) => _due.ContainsKey(membershipId);

        /// <summary>Interest still due from a member; nothing from somebody who is not on the sheet.</summary>
        public Vnd Remaining(Guid membershipId) =>
            Vnd.Max(_due.GetValueOrDefault(membershipId) - Limits.CollectedFrom(membershipId), Vnd.Zero);

        /// <summary>Whether the marks are already what the rows say.</summary>
        internal bool Stand(IEnumerable<RecordReceipts.Row> rows) => rows.All(row => Marks.TryGetValue(row.MembershipId, out var mark)
            ? mark.IsSigned == row.IsSigned && (mark.Reason ?? "") == VietnameseText.Clean(row.Reason ?? "")
            : !row.IsSigned && string.IsNullOrWhiteSpace(row.Reason));
    }

    /// <summary>The reading; null when the sheet, or the range of paper receipts, does not exist for the person.</summary>
    public async Task<Reading?> ReadAsync(string code, FiscalMonth month, RecordReceipts.Form form)
    {
        var found = await db.Groups.AsNoTracking().Where(one => one.Code == code)
            .Select(one => new { Group = one, Newest = db.Loans.Where(loan => loan.GroupId == one.Id).Max(loan => (DateOnly?)loan.AsOf) })
            .SingleOrDefaultAsync();
        if (found is null)
            return null;
        var group = found.Group;
        var rows = await RowsAsync(group.Id, month);
        var collected = await CollectedAsync(group.Id, month);
        var limits = CollectionLimits.Of(group, await policies.ReadAsync(), clock.Today, collected.ToDictionary(one => one.MembershipId, one => one.Interest)) with
        {
            FirstOpenDay = await db.FirstOpenDayAsync(),
            DepositChanges = collected.ToDictionary(one => one.MembershipId, one => one.Deposit - one.FromDeposit),
            Deposits = collected.ToDictionary(one => one.MembershipId, one => one.Deposit),
        };
        if (await NumbersAsync(group.Id, form) is not { } numbers)
            return null;
        var sheet = await db.Sheets.SingleOrDefaultAsync(one => one.GroupId == group.Id && one.Month == month);
        if (sheet is null)
            return null;
        List<SheetRow> all = [.. rows.Select(row => row.Row)];
        var figures = await news.ReadAsync(sheet, all, found.Newest);
        return new Reading(
            sheet, all, rows.Select(row => row.Mark).OfType<SheetMark>().ToDictionary(mark => mark.MembershipId), numbers,
            limits with { NewFigures = figures.ToDictionary(figure => figure.MembershipId) });
    }

    private sealed record MarkedRow(SheetRow Row, SheetMark? Mark);

    private Task<List<MarkedRow>> RowsAsync(Guid groupId, FiscalMonth month) => (
        from row in db.Sheets.Where(sheet => sheet.GroupId == groupId && sheet.Month == month).SelectMany(sheet => sheet.Rows).AsNoTracking()
        join one in db.SheetMarks on new { row.SheetId, row.MembershipId } equals new { one.SheetId, one.MembershipId } into marks
        from mark in marks.DefaultIfEmpty()
        select new MarkedRow(row, mark)).ToListAsync();

    /// <summary>The book of the year, or the range of paper receipts that is entered.</summary>
    private async Task<IReceiptNumbers?> NumbersAsync(Guid groupId, RecordReceipts.Form form)
    {
        if (form.RangeId is not { } rangeId)
            return await db.ReceiptBooks.SingleOrDefaultAsync(one => one.GroupId == groupId && one.Year == form.ReceivedOn!.Value.Year)
                ?? new ReceiptBook(groupId, form.ReceivedOn!.Value.Year);
        var range = await db.NumberRanges.AsNoTracking().SingleOrDefaultAsync(one => one.Id == rangeId && one.GroupId == groupId);
        var used = await db.Receipts.Where(receipt => receipt.RangeId == rangeId).Select(receipt => receipt.Number).ToListAsync();
        return range is null ? null : new PaperNumbers(range, used.ToHashSet());
    }

    private sealed record Collected(Guid MembershipId, Vnd Interest, Vnd Deposit, Vnd FromDeposit);

    private async Task<List<Collected>> CollectedAsync(Guid groupId, FiscalMonth month)
    {
        var sums = await db.Receipts
            .Where(receipt => receipt.GroupId == groupId && receipt.Month == month && receipt.Reversal == null)
            .GroupBy(receipt => receipt.MembershipId)
            .Select(receipts => new
            {
                receipts.Key,
                Interest = receipts.Sum(receipt => (long)receipt.Interest),
                Deposit = receipts.Sum(receipt => (long)receipt.Deposit),
                FromDeposit = receipts.Sum(receipt => (long)receipt.FromDeposit),
            })
            .ToListAsync();
        return sums.ConvertAll(sum => new Collected(sum.Key, new Vnd(sum.Interest), new Vnd(sum.Deposit), new Vnd(sum.FromDeposit)));
    }
}
