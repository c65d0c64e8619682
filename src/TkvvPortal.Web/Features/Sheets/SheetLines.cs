using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>Reads the lines of a sheet with their loans and receipts: three queries.</summary>
public sealed class SheetLines(PortalDbContext db, SheetNews news) : IUseCase
{
    /// <summary>A sheet with the names of its rows.</summary>
    /// <param name="Lines">Its lines.</param>
    /// <param name="JoinedLater">Members of the month who do not stand on it.</param>
    public sealed record Result(IReadOnlyList<SheetLine> Lines, IReadOnlyList<string> JoinedLater);

    /// <param name="sheet">The sheet.</param>
    /// <param name="posted">What was posted and is shown again.</param>
    /// <param name="newest">The newest data date of the group's loans, where newer figures are to be told; that takes four queries more.</param>
    public async Task<Result> ReadAsync(CollectionSheet sheet, RecordReceipts.Form? posted = null, DateOnly? newest = null)
    {
        var stays = await StaysAsync(sheet);
        var figures = (await news.ReadAsync(sheet, [.. stays.Select(stay => stay.Row).OfType<SheetRow>()], newest)).ToDictionary(one => one.MembershipId);
        var loans = (await LoansAsync([sheet.GroupId], sheet.Month)).ToLookup(loan => loan.MembershipId);
        var receipts = (await ReceiptsAsync([sheet.Id])).ToLookup(receipt => receipt.MembershipId);
        var typed = (posted?.Rows ?? []).DistinctBy(row => row.MembershipId).ToDictionary(row => row.MembershipId);
        return new Result(
            [.. stays.Where(stay => stay.Row is not null).Select((stay, index) => Line(index, stay))],
            [.. stays.Where(stay => stay.Row is null).Select(stay => stay.Name)]);

        SheetLine Line(int index, Stay stay) => new(
            index, stay.Row!, stay.Name, [.. loans[stay.Row!.MembershipId]], [.. receipts[stay.Row.MembershipId]], stay.Mark,
            typed.GetValueOrDefault(stay.Row.MembershipId), sheet.Month.LastDay) { News = figures.GetValueOrDefault(stay.Row.MembershipId) };
    }

    /// <summary>Everybody on the sheet, in its order, and who should be: members of the month, by name.</summary>
    private async Task<List<Stay>> StaysAsync(CollectionSheet sheet)
    {
        var (first, last) = (sheet.Month.FirstDay, sheet.Month.LastDay);
        return await (
            from stay in db.Memberships
            where stay.GroupId == sheet.GroupId
            join one in db.SheetRows.AsNoTracking() on new { SheetId = sheet.Id, MembershipId = stay.Id } equals new { one.SheetId, one.MembershipId } into rows
            from row in rows.DefaultIfEmpty()
            join two in db.SheetMarks.AsNoTracking() on new { SheetId = sheet.Id, MembershipId = stay.Id } equals new { two.SheetId, two.MembershipId } into marks
            from mark in marks.DefaultIfEmpty()
            where row != null || (stay.JoinedOn <= last && (stay.LeftOn == null || stay.LeftOn >= first))
            orderby row!.Number, stay.Member.SortKey
            select new Stay(stay.Member.FullName, row, mark)).ToListAsync();
    }

    /// <summary>The loans behind the rows of groups in a month.</summary>
    internal async Task<List<LoanOfLine>> LoansAsync(IReadOnlyList<Guid> groups, FiscalMonth month)
    {
        var last = month.LastDay;
        return await (
            from loan in db.Loans
            where groups.Contains(loan.GroupId) && loan.DisbursedOn <= last
            where (long)loan.InTerm > 0 || (long)loan.Overdue > 0 || (long)loan.Frozen > 0 || (long)loan.ArrearsInTerm > 0 || (long)loan.ArrearsOverdue > 0
            join programme in db.Programmes on loan.ProgrammeId equals programme.Id
            orderby loan.Code
            select new LoanOfLine(loan.MembershipId, loan.Code, programme.ShortName, loan.AsOf)).ToListAsync();
    }

    /// <summary>The receipts of sheets, reversed ones too.</summary>
    internal async Task<List<ReceiptOfLine>> ReceiptsAsync(IReadOnlyList<Guid> sheets) => await db.Receipts
        .Where(receipt => sheets.Contains(receipt.SheetId))
        .OrderBy(receipt => receipt.Year).ThenBy(receipt => receipt.Number)
        .Select(receipt => new ReceiptOfLine(
            receipt.MembershipId, receipt.BatchId, receipt.Year, receipt.Number, receipt.Interest, receipt.Deposit, receipt.FromDeposit, receipt.Reversal != null))
        .ToListAsync();

    private sealed record Stay(string Name, SheetRow? Row, SheetMark? Mark);
}
