using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Schedules;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>Món vay: its terms, the bank's balance, what it asks for today, its schedule and the newest receipts of its borrower.</summary>
public sealed class ShowLoan(PortalDbContext db, LoanReader loans, ReadLoanChecks checks, PortalClock clock) : IUseCase
{
    private const int NewestReceipts = 12;
    private static readonly string[] Keys = [PolicyKey.ScheduleUnit, PolicyKey.ScheduleRounding, PolicyKey.ScheduleRemainder, PolicyKey.ScheduleDueDay];

    public sealed record Page(
        Head Head,
        Terms Terms,
        BankBalance Balance,
        DateOnly Today,
        DueLine Due,
        InterestCharge Interest,
        IReadOnlyList<InstalmentLeft> Instalments,
        IReadOnlyList<PolicyParameter> Parameters,
        IReadOnlyList<ReceiptLine> Receipts)
    {
        /// <summary>The checks of its use, newest first.</summary>
        public required IReadOnlyList<LoanCheckLine> Checks { get; init; }

        /// <summary>The instalment to be paid next, if any is left.</summary>
        public InstalmentLeft? Next => Instalments.FirstOrDefault(instalment => instalment.Left.IsPositive);
    }

    public sealed record Head(string Borrower, string CustomerCode, string GroupCode, string GroupName, string Programme, string Point, int SessionDay);

    /// <summary>What was agreed.</summary>
    public sealed record Terms(
        string Code, InterestRate Rate, DateOnly DisbursedOn, Vnd Disbursed, DateOnly MaturesOn, int PeriodMonths, DateOnly? LastTransactionOn);

    public sealed record ReceiptLine(int Year, int Number, DateOnly ReceivedOn, FiscalMonth Month, Vnd Interest, bool IsReversed);

    /// <summary>The page; null when the loan does not exist for the person.</summary>
    public async Task<Page?> PageAsync(string code)
    {
        var read = await loans.ReadAsync(code);
        if (read is null)
            return null;
        var loan = read.Loan;
        var today = clock.Today > loan.AsOf ? clock.Today : loan.AsOf;
        return new Page(
            await HeadAsync(loan),
            new Terms(loan.Code, loan.Rate, loan.DisbursedOn, loan.DisbursedAmount, loan.MaturesOn, loan.PrincipalPeriodMonths, loan.LastTransactionOn),
            loan.Balance,
            today,
            await loans.DueAsync(read, today),
            read.InterestUntil(today),
            read.Instalments,
            [.. Keys.Select(key => read.Policy.Find(key, loan.DisbursedOn))],
            await ReceiptsAsync(loan.MembershipId))
        { Checks = await checks.ReadAsync(loan.Id) };
    }

    private Task<Head> HeadAsync(Loan loan) => (
        from stay in db.Memberships
        where stay.Id == loan.MembershipId
        join lent in db.Groups on stay.GroupId equals lent.Id
        join point in db.TransactionPoints on lent.TransactionPointId equals point.Id
        from programme in db.Programmes
        where programme.Id == loan.ProgrammeId
        select new Head(
            stay.Member.FullName, stay.Member.CustomerCode, lent.Code, lent.Name, programme.Name, point.Name, point.SessionDay)).SingleAsync();

    private async Task<IReadOnlyList<ReceiptLine>> ReceiptsAsync(Guid stay) => await db.Receipts
        .Where(receipt => receipt.MembershipId == stay)
        .OrderByDescending(receipt => receipt.ReceivedOn).ThenByDescending(receipt => receipt.Number)
        .Take(NewestReceipts)
        .Select(receipt => new ReceiptLine(
            receipt.Year, receipt.Number, receipt.ReceivedOn, receipt.Month, receipt.Interest, receipt.Reversal != null))
        .ToListAsync();
}
