using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Loans;
using TkvvPortal.Data.Places;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Loans.Watching;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Watching;

/// <summary>The notices of a watch list for a whole group: a slip for each household, and the list for the leader.</summary>
public sealed class PrintNotices(PortalDbContext db, Policies policies, PortalClock clock) : IUseCase
{
    public const int PerPaper = 4;

    public sealed record Page(Head Group, WatchList List, WatchLimits Limits, AdjustmentWatch Adjustments, DateOnly Today, IReadOnlyList<Household> Households)
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

    public sealed record Head(Guid Id, string Code, string Name, string Hamlet, string Commune, string Organisation, string Point, int SessionDay, string? Leader);

    /// <summary>The loans of one borrower.</summary>
    public sealed record Household(string Borrower, string CustomerCode, IReadOnlyList<WatchRow> Loans);

    /// <summary>The page; null when there is no such group or list for the person. Six queries.</summary>
    public async Task<Page?> PageAsync(string code, string? slug)
    {
        if (WatchList.Find(slug) is not { } list || await HeadAsync(code) is not { } head)
            return null;
        var queries = await WatchQueries.LoadAsync(db, await policies.ReadAsync(), clock.Today);
        var rows = await WatchRow.Of(db, queries.On(list.Reason).AsNoTracking().Where(loan => loan.GroupId == head.Id)).ToListAsync();
        var households = rows.GroupBy(row => row.Loan.MembershipId)
            .Select(loans => new Household(loans.First().Borrower, loans.First().CustomerCode, [.. loans.OrderBy(row => row.Loan.Code)]))
            .OrderBy(household => PersonName.SortKey(household.Borrower), StringComparer.Ordinal).ThenBy(household => household.CustomerCode, StringComparer.Ordinal);
        return new Page(head, list, queries.Limits, queries.Adjustments, clock.Today, [.. households]);
    }

    private Task<Head?> HeadAsync(string code)
    {
        var today = clock.Today;
        return (
            from lent in db.Groups
            where lent.Code == code
            join hamlet in db.HamletsOn(today) on lent.HamletId equals hamlet.HamletId
            join organisation in db.Organisations on lent.OrganisationId equals organisation.Id
            join point in db.PointsOn(today) on lent.TransactionPointId equals point.PointId
            select new Head(
                lent.Id, lent.Code, lent.Name, hamlet.Name, hamlet.Commune, organisation.Name, point.Name, point.SessionDay,
                db.BoardTerms.Where(term => term.GroupId == lent.Id && term.Post == BoardPost.Leader && term.ValidFrom <= today && (term.ValidTo == null || term.ValidTo >= today))
                    .SelectMany(term => db.Memberships.Where(stay => stay.Id == term.MembershipId).Select(stay => stay.Member.FullName)).FirstOrDefault())).SingleOrDefaultAsync();
    }
}
