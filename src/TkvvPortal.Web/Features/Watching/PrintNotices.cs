using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Loans;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Loans.Watching;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Watching;

/// <summary>The notices of a watch list for a whole group: a slip for each household, and the list for the leader.</summary>
public sealed class PrintNotices(PortalDbContext db, PaperGroups papers, Policies policies, PortalClock clock) : IUseCase
{
    public const int PerPaper = 4;

    public sealed record Page(PaperGroup Group, string? Leader, WatchList List, WatchLimits Limits, AdjustmentWatch Adjustments, DateOnly Today, IReadOnlyList<Household> Households)
    {
        public IEnumerable<WatchRow> Rows => Households.SelectMany(household => household.Loans);

        public DateOnly? DataDate => Rows.Max(row => (DateOnly?)row.Loan.AsOf);

        /// <summary>What the list asks of a loan, đồng.</summary>
        public Vnd Amount(WatchRow row) => List.Reason switch
        {
            WatchReason.Overdue => row.Loan.Overdue,
            WatchReason.FreezeEnding => row.Loan.Frozen,
            WatchReason.Inactive or WatchReason.ArrearsHigh => row.Loan.Balance.Arrears,
            _ => row.Loan.NextDueAmount,
        };

        /// <summary>The day the list is about; none when it is about no day.</summary>
        public DateOnly? Day(WatchRow row) => List.Reason switch
        {
            WatchReason.Overdue or WatchReason.ArrearsHigh => null,
            WatchReason.FreezeEnding => row.Loan.FrozenUntil,
            WatchReason.Inactive => row.LastTransactionOn,
            _ => row.Loan.NextDueOn,
        };

        public DateOnly? HandInBy(WatchRow row) => List.Reason == WatchReason.AdjustmentDeadlineNear && row.Loan.NextDueOn is { } due
            ? Adjustments.LastDay(due, row.SessionDay)
            : null;
    }

    /// <summary>The loans of one borrower.</summary>
    public sealed record Household(string Borrower, string CustomerCode, IReadOnlyList<WatchRow> Loans);

    /// <summary>The page; null when there is no such group or list for the person. Seven queries.</summary>
    public async Task<Page?> PageAsync(string code, string? slug)
    {
        if (WatchList.Find(slug) is not { } list || await papers.FindAsync(code, clock.Today) is not { } head)
            return null;
        var queries = await WatchQueries.LoadAsync(db, await policies.ReadAsync(), clock.Today);
        var rows = await WatchRow.Of(db, queries.On(list.Reason).AsNoTracking().Where(loan => loan.GroupId == head.Id)).ToListAsync();
        var households = rows.GroupBy(row => row.Loan.MembershipId)
            .Select(loans => new Household(loans.First().Borrower, loans.First().CustomerCode, [.. loans.OrderBy(row => row.Loan.Code)]))
            .OrderBy(household => PersonName.SortKey(household.Borrower), StringComparer.Ordinal).ThenBy(household => household.CustomerCode, StringComparer.Ordinal);
        return new Page(head, await LeaderAsync(head.Id), list, queries.Limits, queries.Adjustments, clock.Today, [.. households]);
    }

    private Task<string?> LeaderAsync(Guid groupId)
    {
        var today = clock.Today;
        return db.BoardTerms
            .Where(term => term.GroupId == groupId && term.Post == BoardPost.Leader && term.ValidFrom <= today && (term.ValidTo == null || term.ValidTo >= today))
            .SelectMany(term => db.Memberships.Where(stay => stay.Id == term.MembershipId).Select(stay => stay.Member.FullName)).FirstOrDefaultAsync();
    }
}
