using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Receipts;

/// <summary>
/// What every member of a group is told on the sheet of a month: the bank's figures of the data date, interest up to the month and of the
/// month (specification §4.2, §4.3), less what was receipted since the data date and the bank cannot know yet.
/// </summary>
/// <param name="month">The month of the sheet.</param>
/// <param name="terms">The terms in force on its first day.</param>
public sealed class DueCalculator(FiscalMonth month, InterestTerms terms)
{
    /// <summary>The earliest data date: receipts from this day on are needed, older ones are in the bank's figures already.</summary>
    public static DateOnly? FirstDataDate(IEnumerable<Loan> loans, IEnumerable<DepositAccount> accounts)
    {
        DateOnly[] dates = [.. loans.Select(loan => loan.AsOf), .. accounts.Select(account => account.AsOf)];
        return dates.Length == 0 ? null : dates.Min();
    }

    /// <summary>One due per stay, in the order given.</summary>
    /// <param name="stays">The stays of the members of the month, in list order.</param>
    /// <param name="loans">All loans of the group.</param>
    /// <param name="accounts">All deposit accounts of the group.</param>
    /// <param name="receipts">The group's receipts with their reversals; reversed ones count for nothing.</param>
    /// <param name="carried">What members who moved here paid before; none for a group nobody moved to.</param>
    public IReadOnlyList<MemberDue> For(
        IEnumerable<Guid> stays,
        IEnumerable<Loan> loans,
        IEnumerable<DepositAccount> accounts,
        IEnumerable<Receipt> receipts,
        IEnumerable<CarriedReceipt>? carried = null)
    {
        var loansOf = loans.Where(Matters).ToLookup(loan => loan.MembershipId);
        var accountOf = accounts.ToDictionary(account => account.MembershipId);
        var paid = receipts.Where(receipt => receipt.Reversal is null).Select(Paid.Here).Concat((carried ?? []).Select(Paid.Elsewhere))
            .ToLookup(payment => payment.MembershipId);
        return [.. stays.Select(stay => Due(stay, [.. loansOf[stay]], accountOf.GetValueOrDefault(stay), [.. paid[stay]]))];
    }

    /// <summary>A loan that is paid off asks for nothing, nor does one paid out after the month.</summary>
    private bool Matters(Loan loan) =>
        loan.DisbursedOn <= month.LastDay && (loan.Balance.Outstanding.IsPositive || loan.Balance.Arrears.IsPositive);

    private MemberDue Due(Guid stay, List<Loan> loans, DepositAccount? account, List<Paid> payments) => MemberDue.Of(
        stay,
        (loans.Total(loan => loan.Balance.Outstanding), loans.Total(loan => loan.Overdue)),
        [.. loans.Select(loan => LoanDue.For(loan.Balance, loan.Rate, loan.DisbursedOn, month, terms))],
        PaidSince(loans, payments),
        account is null
            ? payments.Total(payment => payment.Deposit)
            : account.Balance + payments.Where(payment => payment.On >= account.AsOf).Total(payment => payment.Deposit));

    /// <summary>
    /// Interest receipted for earlier months that is not in the bank's arrears yet. Receipts do not name a loan: where the data dates of a
    /// member's loans differ the earliest counts, so that nobody is asked twice.
    /// </summary>
    private Vnd PaidSince(List<Loan> loans, List<Paid> payments)
    {
        if (loans.Count == 0)
            return Vnd.Zero;
        var since = loans.Min(loan => loan.AsOf);
        return payments.Where(payment => payment.On >= since && (payment.IsElsewhere || payment.Month < month)).Total(payment => payment.Interest);
    }

    /// <summary>What was paid for this month counts on its sheet; paid in another group it stands on another sheet and counts here.</summary>
    private sealed record Paid(Guid MembershipId, FiscalMonth Month, DateOnly On, Vnd Interest, Vnd Deposit, bool IsElsewhere)
    {
        public static Paid Here(Receipt paid) => new(paid.MembershipId, paid.Month, paid.ReceivedOn, paid.Interest, paid.DepositChange, false);

        public static Paid Elsewhere(CarriedReceipt paid) => new(paid.MembershipId, paid.Month, paid.ReceivedOn, paid.Interest, paid.Deposit, true);
    }
}
