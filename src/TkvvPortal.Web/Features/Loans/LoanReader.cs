using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Schedules;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>Reads one loan with what is computed of it: its schedule and what it asks for on a day, both provisional.</summary>
public sealed class LoanReader(PortalDbContext db, Policies policies) : IUseCase
{
    /// <summary>One loan of a scope and the parameters behind its figures.</summary>
    public sealed record Read(Loan Loan, int SessionDay, IReadOnlyList<Loan> OfTheMember, PolicyBook Policy)
    {
        /// <summary>The instalments as the terms draw them up, and what is left of each by the bank's balance.</summary>
        public IReadOnlyList<InstalmentLeft> Instalments =>
            RepaymentSchedule.For(Loan.Terms, SchedulePolicy.On(Policy, Loan.DisbursedOn, SessionDay)).After(Loan.Repaid);

        /// <summary>The interest since the data date, line by line, up to a day that does not count.</summary>
        public InterestCharge InterestUntil(DateOnly day) => InterestCharge.For(
            Loan.Balance, Loan.Rate, Loan.AsOf > Loan.DisbursedOn ? Loan.AsOf : Loan.DisbursedOn, day, InterestTerms.On(Policy, day));
    }

    /// <summary>The loan, or null when the scope has none of this code; two queries and the parameters.</summary>
    public async Task<Read?> ReadAsync(string code)
    {
        var found = await (
            from loan in db.Loans.AsNoTracking()
            where loan.Code == code
            join lent in db.Groups on loan.GroupId equals lent.Id
            join point in db.TransactionPoints on lent.TransactionPointId equals point.Id
            select new { loan, point.SessionDay }).SingleOrDefaultAsync();
        if (found is null)
            return null;
        var loans = await db.Loans.AsNoTracking().Where(loan => loan.MembershipId == found.loan.MembershipId).ToListAsync();
        return new Read(found.loan, found.SessionDay, loans, await policies.ReadAsync());
    }

    /// <summary>What the loan asks for on a day, less what was receipted since the data date; receipts settle the member's loans in the order of their codes.</summary>
    public async Task<DueLine> DueAsync(Read read, DateOnly asOf)
    {
        var stay = read.Loan.MembershipId;
        var account = await db.DepositAccounts.AsNoTracking().SingleOrDefaultAsync(one => one.MembershipId == stay);
        var since = DueCalculator.FirstDataDate(read.OfTheMember, account is null ? [] : [account]);
        var receipts = await db.Receipts.AsNoTracking().Include(receipt => receipt.Reversal)
            .Where(receipt => receipt.MembershipId == stay && receipt.ReceivedOn >= since).ToListAsync();
        var carried = await db.CarriedReceipts.AsNoTracking().Where(paid => paid.MembershipId == stay && paid.ReceivedOn >= since).ToListAsync();
        var statement = new DueStatement(asOf, InterestTerms.On(read.Policy, asOf));
        return statement.For([.. read.OfTheMember], account, receipts, carried).Single(line => line.LoanCode == read.Loan.Code);
    }
}
