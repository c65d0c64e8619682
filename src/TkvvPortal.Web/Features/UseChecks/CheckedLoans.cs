using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Checks;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.UseChecks;

/// <summary>A visit, as papers name it.</summary>
public sealed record CheckVisit(Guid Id, Guid GroupId, DateOnly CheckedOn, string CheckedBy, string? Witness);

/// <summary>A loan with what the bank's file says of it, and what was found; nothing found where it is still to be checked.</summary>
public sealed record CheckedLoan(Guid GroupId, LoanUseCheck? Check, string Borrower, string CustomerCode, string Code, string Programme, Vnd Disbursed, Vnd Outstanding, Vnd Arrears, Vnd Deposit)
{
    /// <summary>What the loan was asked for; none where the portal has no request of it.</summary>
    public string? Purpose { get; init; }
}

/// <summary>Reads visits and loans for 06/TD and 06A/TD.</summary>
public sealed class CheckedLoans(PortalDbContext db) : IUseCase
{
    /// <summary>The visits to groups between two days; one query.</summary>
    public Task<List<CheckVisit>> VisitsAsync(IReadOnlyList<Guid> groups, DateOnly first, DateOnly last) => db.UseCheckSheets
        .Where(sheet => groups.Contains(sheet.GroupId) && sheet.CheckedOn >= first && sheet.CheckedOn <= last).OrderBy(sheet => sheet.CheckedOn).ThenBy(sheet => sheet.RecordedAtUtc)
        .Select(sheet => new CheckVisit(sheet.Id, sheet.GroupId, sheet.CheckedOn, sheet.CheckedBy, sheet.Witness)).ToListAsync();

    /// <summary>The loans of visits; one query.</summary>
    public async Task<ILookup<Guid, CheckedLoan>> OfAsync(IReadOnlyList<Guid> visits) => (await On(
        from check in db.UseChecks.AsNoTracking()
        where visits.Contains(check.SheetId)
        join loan in db.Loans on check.LoanId equals loan.Id
        select new Pair { Check = check, Loan = loan, MembershipId = check.MembershipId }).ToListAsync()).ToLookup(loan => loan.Check!.SheetId);

    /// <summary>Loans that are still to be checked, by group; one query.</summary>
    public async Task<ILookup<Guid, CheckedLoan>> OfAsync(IQueryable<Loan> loans) => (await On(
        loans.Select(loan => new Pair { Loan = loan, MembershipId = loan.MembershipId })).ToListAsync()).ToLookup(loan => loan.GroupId);

    private IQueryable<CheckedLoan> On(IQueryable<Pair> pairs) =>
        from pair in pairs
        join stay in db.Memberships on pair.MembershipId equals stay.Id
        join programme in db.Programmes on pair.Loan.ProgrammeId equals programme.Id
        orderby stay.Member.SortKey, pair.Loan.Code
        select new CheckedLoan(
            pair.Loan.GroupId, pair.Check, stay.Member.FullName, stay.Member.CustomerCode, pair.Loan.Code, programme.ShortName, pair.Loan.DisbursedAmount,
            new Vnd((long)pair.Loan.InTerm + (long)pair.Loan.Overdue + (long)pair.Loan.Frozen), new Vnd((long)pair.Loan.ArrearsInTerm + (long)pair.Loan.ArrearsOverdue),
            new Vnd(db.DepositAccounts.Where(account => account.MembershipId == stay.Id).Sum(account => (long)account.Balance)))
        {
            Purpose = db.LoanRequests.Where(request => request.LoanId == pair.Loan.Id).Select(request => request.Plan).FirstOrDefault()!.Words,
        };

    private sealed class Pair
    {
        public LoanUseCheck? Check { get; init; }
        public required Loan Loan { get; init; }
        public Guid MembershipId { get; init; }
    }
}
