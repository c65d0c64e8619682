using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Cash;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>Reads what a save needs in seven queries: only the sheet and the book are tracked, for only they change.</summary>
internal sealed class RecordingReads(PortalDbContext db, Policies policies)
{
    internal sealed record Reading(CollectionSheet Sheet, IReadOnlyList<SheetRow> Rows, ReceiptBook Book, CollectionLimits Limits)
    {
        private readonly Dictionary<Guid, Vnd> _due = Rows.ToDictionary(row => row.MembershipId, row => row.InterestDue);

        /// <summary>Interest still due from a member; nothing from somebody who is not on the sheet.</summary>
        public Vnd Remaining(Guid membershipId) =>
            Vnd.Max(_due.GetValueOrDefault(membershipId) - Limits.CollectedFrom(membershipId), Vnd.Zero);
    }

    public async Task<Reading?> ReadAsync(string code, FiscalMonth month, DateOnly receivedOn, DateOnly today)
    {
        var found = await db.Groups.AsNoTracking().SingleOrDefaultAsync(one => one.Code == code);
        if (found is null)
            return null;
        var rows = await db.Sheets.Where(sheet => sheet.GroupId == found.Id && sheet.Month == month)
            .SelectMany(sheet => sheet.Rows).AsNoTracking().ToListAsync();
        var collected = await CollectedAsync(found.Id, month);
        var limits = CollectionLimits.Of(found, await policies.ReadAsync(), today, collected.ToDictionary(one => one.MembershipId, one => one.Interest)) with
        {
            FirstOpenDay = await db.FirstOpenDayAsync(),
            DepositChanges = collected.ToDictionary(one => one.MembershipId, one => one.DepositChange),
        };
        var book = await db.ReceiptBooks.SingleOrDefaultAsync(one => one.GroupId == found.Id && one.Year == receivedOn.Year)
            ?? new ReceiptBook(found.Id, receivedOn.Year);
        var sheet = await db.Sheets.SingleOrDefaultAsync(one => one.GroupId == found.Id && one.Month == month);
        return sheet is null ? null : new Reading(sheet, rows, book, limits);
    }

    private sealed record Collected(Guid MembershipId, Vnd Interest, Vnd DepositChange);

    private async Task<List<Collected>> CollectedAsync(Guid groupId, FiscalMonth month)
    {
        var sums = await db.Receipts
            .Where(receipt => receipt.GroupId == groupId && receipt.Month == month && receipt.Reversal == null)
            .GroupBy(receipt => receipt.MembershipId)
            .Select(receipts => new
            {
                receipts.Key,
                Interest = receipts.Sum(receipt => (long)receipt.Interest),
                DepositChange = receipts.Sum(receipt => (long)receipt.Deposit - (long)receipt.FromDeposit),
            })
            .ToListAsync();
        return sums.ConvertAll(sum => new Collected(sum.Key, new Vnd(sum.Interest), new Vnd(sum.DepositChange)));
    }
}
