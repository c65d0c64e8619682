using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Loans;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Checks;
using TkvvPortal.Domain.Loans.Watching;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.UseChecks;

/// <summary>Which loans owe a check today, in scope.</summary>
public sealed class LoansToCheck(PortalDbContext db, Policies policies, PortalClock clock) : IUseCase
{
    /// <summary>All that are open.</summary>
    public IQueryable<Loan> Open => db.OpenLoans();

    /// <summary>New loans without a check, and inactive ones that were not checked this year; four queries.</summary>
    public async Task<IQueryable<Loan>> OwingAsync()
    {
        var queries = await WatchQueries.LoadAsync(db, await policies.ReadAsync(), clock.Today);
        var inactive = queries.On(WatchReason.Inactive).Select(loan => loan.Id);
        var (since, year) = (clock.Today.AddMonths(-LoanSelections.NewLoanMonths), new DateOnly(clock.Today.Year, 1, 1));
        return Open.Where(loan =>
            (loan.DisbursedOn >= since && !db.UseChecks.Any(check => check.LoanId == loan.Id))
            || (inactive.Contains(loan.Id) && !db.UseChecks.Any(check => check.LoanId == loan.Id && check.CheckedOn >= year)));
    }

    /// <summary>Open loans paid out by the end of a year, by group and class; counted in the database, whatever their number. Five queries.</summary>
    /// <param name="year">The year.</param>
    /// <param name="groups">The groups; none for all in scope.</param>
    public async Task<List<ClassCount>> ClassesAsync(int year, IReadOnlyList<Guid>? groups = null)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var queries = await WatchQueries.LoadAsync(db, await policies.ReadAsync(), clock.Today);
        var inactive = queries.On(WatchReason.Inactive).Select(loan => loan.Id);
        return await (groups is null ? Open : Open.Where(loan => groups.Contains(loan.GroupId)))
            .Where(loan => loan.DisbursedOn <= last)
            .Select(loan => new
            {
                loan.GroupId,
                Class = loan.DisbursedOn >= first ? UseCheckClass.New : inactive.Contains(loan.Id) ? UseCheckClass.Inactive : UseCheckClass.Older,
                Checked = db.UseChecks.Any(check => check.LoanId == loan.Id && check.CheckedOn >= first && check.CheckedOn <= last) ? 1 : 0,
            })
            .GroupBy(loan => new { loan.GroupId, loan.Class })
            .Select(loans => new ClassCount(loans.Key.GroupId, loans.Key.Class, loans.Count(), loans.Sum(loan => loan.Checked))).ToListAsync();
    }
}

/// <summary>How many loans of a group are of a class, and how many of them were checked in the year.</summary>
public sealed record ClassCount(Guid GroupId, UseCheckClass Class, int Loans, int Checked);
