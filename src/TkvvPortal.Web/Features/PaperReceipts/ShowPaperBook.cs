using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Sheets;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.PaperReceipts;

/// <summary>One range of paper receipts: what became of every number, and where to enter more.</summary>
public sealed class ShowPaperBook(PortalDbContext db, GroupHeads groups) : IUseCase
{
    private const int Months = 3;

    public sealed record Page(GroupHead Group, Facts Book, IReadOnlyList<Entered> Receipts, IReadOnlyList<FiscalMonth> OpenSheets)
    {
        /// <summary>The numbers that are no receipts, in runs.</summary>
        public IReadOnlyList<(int First, int Last)> Unused { get; } = Runs(Enumerable.Range(Book.First, Book.Count).Except(Receipts.Select(one => one.Number)));

        private static List<(int First, int Last)> Runs(IEnumerable<int> numbers)
        {
            List<(int First, int Last)> runs = [];
            foreach (var number in numbers)
            {
                if (runs.Count > 0 && runs[^1].Last == number - 1)
                    runs[^1] = (runs[^1].First, number);
                else
                    runs.Add((number, number));
            }

            return runs;
        }
    }

    public sealed record Facts(
        Guid Id, int Year, int First, int Last, string HolderName, DateOnly GivenOn, string GivenByName, DateOnly? ReturnedOn, string? ReturnedByName,
        string? ReturnNote)
    {
        public int Count => Last - First + 1;
    }

    public sealed record Entered(int Number, string Payer, DateOnly On, Vnd Total, bool IsReversed);

    /// <summary>The page; null when the group or the range does not exist for the person. Four queries.</summary>
    public async Task<Page?> PageAsync(string code, Guid id)
    {
        if (await groups.FindAsync(code) is not { } head)
            return null;
        var book = await db.NumberRanges.Where(range => range.GroupId == head.Id && range.Id == id).Select(range => new Facts(
            range.Id, range.Year, range.First, range.Last, range.HolderName, range.GivenOn, range.GivenByName, range.ReturnedOn, range.ReturnedByName,
            range.ReturnNote)).SingleOrDefaultAsync();
        if (book is null)
            return null;
        var receipts = await (
            from receipt in db.Receipts
            where receipt.RangeId == id
            join stay in db.Memberships on receipt.MembershipId equals stay.Id
            orderby receipt.Number
            select new Entered(receipt.Number, stay.Member.FullName, receipt.ReceivedOn, receipt.Interest + receipt.Deposit, receipt.Reversal != null)).ToListAsync();
        var sheets = await db.Sheets.Where(sheet => sheet.GroupId == head.Id).OrderByDescending(sheet => sheet.Month).Take(Months)
            .Select(sheet => sheet.Month).ToListAsync();
        return new Page(head, book, receipts, sheets);
    }
}
