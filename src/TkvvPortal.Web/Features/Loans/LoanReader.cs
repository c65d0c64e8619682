using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Calendars;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>Opens the book of one loan, and reckons what it asks for on a day.</summary>
public sealed class LoanReader(PortalDbContext db, Policies policies) : IUseCase
{
    /// <summary>The loan, or null when the scope has none of this code; four queries and the parameters.</summary>
    public async Task<OpenLoan?> ReadAsync(string code)
    {
        var found = await (
            from loan in db.Loans.AsNoTracking()
            where loan.Code == code
            join lent in db.Groups on loan.GroupId equals lent.Id
            join point in db.TransactionPoints on lent.TransactionPointId equals point.Id
            join stay in db.Memberships on loan.MembershipId equals stay.Id
            join programme in db.Programmes on loan.ProgrammeId equals programme.Id
            select new
            {
                loan,
                Names = new LoanNames(
                    stay.Member.FullName, stay.Member.CustomerCode, lent.Code, lent.Name, programme.Name, programme.Code, point.Name, point.SessionDay),
            }).SingleOrDefaultAsync();
        if (found is null)
            return null;
        var loans = await db.Loans.AsNoTracking().Where(loan => loan.MembershipId == found.loan.MembershipId).ToListAsync();
        var events = await db.LoanEvents.AsNoTracking().Where(happened => happened.LoanId == found.loan.Id).ToListAsync();
        var holidays = await db.Holidays.AsNoTracking().ToListAsync();
        return new OpenLoan(found.loan, found.Names, loans, events, await policies.ReadAsync(), new HolidayCalendar(holidays));
    }

    /// <summary>What the loan asks for on a day, less what was receipted since the data date; receipts settle the member's loans in the order of their codes.</summary>
    public async Task<LoanQuote> QuoteAsync(OpenLoan open, LoanState state)
    {
        var stay = open.Loan.MembershipId;
        var account = await db.DepositAccounts.AsNoTracking().SingleOrDefaultAsync(one => one.MembershipId == stay);
        var since = DueCalculator.FirstDataDate(open.OfTheMember, account is null ? [] : [account]);
        var receipts = await db.Receipts.AsNoTracking().Include(receipt => receipt.Reversal)
            .Where(receipt => receipt.MembershipId == stay && receipt.ReceivedOn >= since).ToListAsync();
        var carried = await db.CarriedReceipts.AsNoTracking().Where(paid => paid.MembershipId == stay && paid.ReceivedOn >= since).ToListAsync();
        var statement = new DueStatement(state.AsOf, open.PolicyOn(state.AsOf).Interest);
        return new LoanQuote(state, statement.For([.. open.OfTheMember], account, receipts, carried).Single(line => line.LoanCode == open.Loan.Code));
    }
}
