using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>"Vì sao số này?": the provisional interest of one loan and month, line by line, with the parameters behind it.</summary>
public sealed class ExplainInterest(PortalDbContext db, Policies policies) : IUseCase
{
    private static readonly string[] Keys = [PolicyKey.DaysInYear, PolicyKey.OverdueFactor, PolicyKey.RoundingUnit];

    public sealed record Page(LoanHead Head, FiscalMonth Month, InterestTerms Terms, IReadOnlyList<PolicyParameter> Parameters)
    {
        public Loan Loan => Head.Loan;

        public BankBalance Balance => Loan.Balance;

        /// <summary>The first day of the month that is counted.</summary>
        public DateOnly From => LoanDue.FirstDayCounted(Balance, Loan.DisbursedOn, Month);

        public InterestCharge InMonth => InterestCharge.For(Balance, Loan.Rate, From, Month.Next().FirstDay, Terms);

        /// <summary>Interest between the data date and the month, which counts as arrears.</summary>
        public InterestCharge BeforeMonth =>
            InterestCharge.For(Balance, Loan.Rate, Balance.AsOf > Loan.DisbursedOn ? Balance.AsOf : Loan.DisbursedOn, Month.FirstDay, Terms);

        public LoanDue Due => LoanDue.For(Balance, Loan.Rate, Loan.DisbursedOn, Month, Terms);

        /// <summary>Whether the bank's figures are younger than the month: its interest is in the arrears then.</summary>
        public bool IsPast => Balance.AsOf > Month.LastDay;

        public string SheetAddress => $"/to/{Head.GroupCode}/bang-ke/{Month.ToRoute()}";
    }

    public sealed record LoanHead(Loan Loan, string Borrower, string GroupCode, string GroupName, string Programme);

    /// <summary>The page; null when the loan does not exist for the person, or the month lies outside the time parameters are known for.</summary>
    public async Task<Page?> PageAsync(string code, FiscalMonth month)
    {
        var head = await (
            from loan in db.Loans.AsNoTracking()
            where loan.Code == code
            join stay in db.Memberships on loan.MembershipId equals stay.Id
            join found in db.Groups on loan.GroupId equals found.Id
            join programme in db.Programmes on loan.ProgrammeId equals programme.Id
            select new LoanHead(loan, stay.Member.FullName, found.Code, found.Name, programme.Name)).SingleOrDefaultAsync();
        if (head is null || month < FiscalMonth.Of(head.Loan.DisbursedOn))
            return null;
        var policy = await policies.ReadAsync();
        return new Page(
            head, month, InterestTerms.On(policy, month.FirstDay), [.. Keys.Select(key => policy.Find(key, month.FirstDay))]);
    }
}
