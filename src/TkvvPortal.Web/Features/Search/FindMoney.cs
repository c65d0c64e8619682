using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Search;

/// <summary>Finds loans and receipts within the scope: by their own numbers, or of the people found.</summary>
public sealed class FindMoney(PortalDbContext db, PortalClock clock) : IUseCase
{
    private const int LastDigits = 4;

    /// <summary>Loans whose code ends so first, then those still owed; one query.</summary>
    public async Task<IReadOnlyList<Hit>> LoansAsync(SearchQuery query, FoundPeople people)
    {
        var ends = Ends(query);
        var rows = await (
            from loan in Loans(query, people)
            join stay in db.Memberships on loan.MembershipId equals stay.Id
            join grp in db.Groups on loan.GroupId equals grp.Id
            join programme in db.Programmes on loan.ProgrammeId equals programme.Id
            orderby ends != null && loan.Code.EndsWith(ends) descending,
                (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen > 0 descending, loan.DisbursedOn descending, loan.Code
            select new { loan.Code, loan.InTerm, loan.Overdue, loan.Frozen, Name = stay.Member.FullName, Group = grp.Code, Programme = programme.ShortName })
            .Take(Hits.Most + 1).ToListAsync();
        return [.. rows.Select(row => new Hit($"/mon-vay/{row.Code}", row.Code, $"{row.Name} · tổ {row.Group} · {row.Programme} · còn nợ {row.InTerm + row.Overdue + row.Frozen} đ"))];
    }

    /// <summary>The latest receipts first; one query.</summary>
    public async Task<IReadOnlyList<Hit>> ReceiptsAsync(SearchQuery query, FoundPeople people)
    {
        var rows = await (
            from receipt in Receipts(query, people)
            join stay in db.Memberships on receipt.MembershipId equals stay.Id
            join grp in db.Groups on receipt.GroupId equals grp.Id
            orderby receipt.ReceivedOn descending, receipt.Number descending, grp.Code
            select new { receipt.Year, receipt.Number, receipt.ReceivedOn, receipt.Interest, receipt.Deposit, IsReversed = receipt.Reversal != null, Name = stay.Member.FullName, Group = grp.Code })
            .Take(Hits.Most + 1).ToListAsync();
        return [.. rows.Select(row => new Hit(
            ReceiptTexts.Address(row.Group, row.Year, row.Number), $"Biên lai {ReceiptTexts.Number(row.Year, row.Number)}",
            $"{row.Name} · tổ {row.Group} · {row.ReceivedOn.Text()} · {row.Interest + row.Deposit} đ{(row.IsReversed ? " · đã hủy" : "")}"))];
    }

    /// <summary>The last digits asked for; none when the query is not a number of that length.</summary>
    private static string? Ends(SearchQuery query) => query.Number is { Length: >= LastDigits } number ? number : null;

    private IQueryable<Loan> Loans(SearchQuery query, FoundPeople people)
    {
        var (groups, stays) = Keys(people);
        return Ends(query) is { } number
            ? db.Loans.Where(loan => loan.Code.EndsWith(number) || (groups.Contains(loan.GroupId) && stays.Contains(loan.MembershipId)))
            : db.Loans.Where(loan => groups.Contains(loan.GroupId) && stays.Contains(loan.MembershipId));
    }

    /// <summary>A number is looked up group by group in the index of numbers, of this year and the last unless a year was typed; receipts are too many to be walked.</summary>
    private IQueryable<Receipt> Receipts(SearchQuery query, FoundPeople people)
    {
        if (query.Receipt is { } asked)
        {
            var last = asked.Year ?? clock.Today.Year;
            var first = asked.Year ?? last - 1;
            return from grp in db.Groups
                   from receipt in db.Receipts
                   where receipt.GroupId == grp.Id && (receipt.Year == last || receipt.Year == first) && receipt.Number == asked.Number
                   select receipt;
        }

        var (groups, stays) = Keys(people);
        return db.Receipts.Where(receipt => groups.Contains(receipt.GroupId) && stays.Contains(receipt.MembershipId));
    }

    /// <summary>The groups too: rows are found by both keys together.</summary>
    private static (List<Guid> Groups, List<Guid> Stays) Keys(FoundPeople people) =>
        ([.. people.Stays.Select(stay => stay.GroupId).Distinct()], [.. people.Stays.Select(stay => stay.Id)]);
}
