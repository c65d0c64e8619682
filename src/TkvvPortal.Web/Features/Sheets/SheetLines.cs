using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>Reads the lines of a sheet with their loans and receipts: three queries, one for each table.</summary>
public sealed class SheetLines(PortalDbContext db) : IUseCase
{
    public async Task<IReadOnlyList<SheetLine>> ReadAsync(CollectionSheet sheet, RecordReceipts.Form? posted = null)
    {
        var rows = await RowsAsync(sheet);
        var loans = (await LoansAsync(sheet)).ToLookup(loan => loan.MembershipId);
        var receipts = (await ReceiptsAsync(sheet)).ToLookup(receipt => receipt.MembershipId);
        HashSet<Guid> ticked = [.. (posted?.Rows ?? []).Where(row => row.PaidInFull).Select(row => row.MembershipId)];
        return
        [
            .. rows.Select((found, index) => new SheetLine(
                index, found.Row, found.Name, [.. loans[found.Row.MembershipId]], [.. receipts[found.Row.MembershipId]],
                ticked.Contains(found.Row.MembershipId), sheet.Month.LastDay)),
        ];
    }

    /// <summary>Members of the month who do not stand on the sheet.</summary>
    public async Task<IReadOnlyList<string>> MissingAsync(CollectionSheet sheet)
    {
        var (first, last) = (sheet.Month.FirstDay, sheet.Month.LastDay);
        return await db.Memberships
            .Where(stay => stay.GroupId == sheet.GroupId && stay.JoinedOn <= last && (stay.LeftOn == null || stay.LeftOn >= first))
            .Where(stay => !db.SheetRows.Any(row => row.SheetId == sheet.Id && row.MembershipId == stay.Id))
            .OrderBy(stay => stay.Member.SortKey)
            .Select(stay => stay.Member.FullName)
            .ToListAsync();
    }

    private async Task<List<NamedRow>> RowsAsync(CollectionSheet sheet) => await (
        from row in db.SheetRows.AsNoTracking()
        where row.SheetId == sheet.Id
        join stay in db.Memberships on row.MembershipId equals stay.Id
        orderby row.Number
        select new NamedRow(row, stay.Member.FullName)).ToListAsync();

    private async Task<List<LoanOfLine>> LoansAsync(CollectionSheet sheet)
    {
        var last = sheet.Month.LastDay;
        return await (
            from loan in db.Loans
            where loan.GroupId == sheet.GroupId && loan.DisbursedOn <= last
            where (long)loan.InTerm > 0 || (long)loan.Overdue > 0 || (long)loan.Frozen > 0 || (long)loan.ArrearsInTerm > 0 || (long)loan.ArrearsOverdue > 0
            join programme in db.Programmes on loan.ProgrammeId equals programme.Id
            orderby loan.Code
            select new LoanOfLine(loan.MembershipId, loan.Code, programme.ShortName, loan.AsOf)).ToListAsync();
    }

    private async Task<List<ReceiptOfLine>> ReceiptsAsync(CollectionSheet sheet) => await db.Receipts
        .Where(receipt => receipt.SheetId == sheet.Id)
        .OrderBy(receipt => receipt.Year).ThenBy(receipt => receipt.Number)
        .Select(receipt => new ReceiptOfLine(
            receipt.MembershipId, receipt.BatchId, receipt.Year, receipt.Number, receipt.Interest, receipt.Deposit, receipt.Reversal != null))
        .ToListAsync();

    private sealed record NamedRow(SheetRow Row, string Name);
}
