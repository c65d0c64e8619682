using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Receipts;

/// <summary>What every loan of a group asks for on a day, provisional: to be held against the bank's own list.</summary>
/// <param name="asOf">The day; its own interest does not count yet.</param>
/// <param name="terms">The terms in force on the day.</param>
public sealed class DueStatement(DateOnly asOf, InterestTerms terms)
{
    /// <summary>The lines of one stay: one per loan, or a single one without a loan.</summary>
    /// <param name="loans">All loans of the stay.</param>
    /// <param name="account">The deposit account of the stay.</param>
    /// <param name="receipts">The receipts of the stay with their reversals; reversed ones count for nothing.</param>
    /// <param name="carried">What the member paid in the group they came from; none for who never moved.</param>
    public IReadOnlyList<DueLine> For(
        IReadOnlyCollection<Loan> loans, DepositAccount? account, IEnumerable<Receipt> receipts, IEnumerable<CarriedReceipt>? carried = null)
    {
        var valid = receipts.Where(receipt => receipt.Reversal is null).Select(receipt => (receipt.ReceivedOn, receipt.Interest, Deposit: receipt.DepositChange))
            .Concat((carried ?? []).Select(paid => (paid.ReceivedOn, paid.Interest, paid.Deposit)))
            .Where(paid => paid.ReceivedOn <= asOf).ToList();
        var deposit = account is null
            ? valid.Total(receipt => receipt.Deposit)
            : account.Balance + valid.Where(receipt => receipt.ReceivedOn >= account.AsOf).Total(receipt => receipt.Deposit);
        if (loans.Count == 0)
            return [new DueLine(null, Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero, deposit)];
        var since = loans.Min(loan => loan.AsOf);
        return Lines([.. loans.OrderBy(loan => loan.Code, StringComparer.Ordinal)], valid.Where(receipt => receipt.ReceivedOn >= since).Total(receipt => receipt.Interest), deposit);
    }

    /// <summary>Receipts do not name a loan: what was paid settles the loans in the order of their codes; the last one bears what is left over.</summary>
    private List<DueLine> Lines(List<Loan> loans, Vnd paid, Vnd deposit)
    {
        List<DueLine> lines = [];
        foreach (var loan in loans)
        {
            var start = loan.AsOf > loan.DisbursedOn ? loan.AsOf : loan.DisbursedOn;
            var accrued = InterestCharge.Amount(loan.Balance, loan.Rate, start, asOf, terms);
            var owed = loan.Balance.Arrears + accrued;
            var settled = lines.Count == loans.Count - 1 || paid < owed ? paid : owed;
            paid -= settled;
            lines.Add(new DueLine(loan.Code, loan.Balance.Outstanding, loan.Balance.Arrears, accrued, owed - settled, deposit));
        }

        return lines;
    }
}

/// <summary>One line of a statement of dues, all in đồng.</summary>
/// <param name="LoanCode">Mã món vay; none for a member without a loan.</param>
/// <param name="Outstanding">Dư nợ at the data date.</param>
/// <param name="Arrears">Lãi tồn in term and overdue at the data date.</param>
/// <param name="Accrued">Interest from the data date (included) to the day (excluded).</param>
/// <param name="Due">Both, less interest receipted since the data date (included).</param>
/// <param name="DepositBalance">Số dư tiền gửi of the member, the same on each of the member's lines.</param>
public sealed record DueLine(string? LoanCode, Vnd Outstanding, Vnd Arrears, Vnd Accrued, Vnd Due, Vnd DepositBalance)
{
    /// <summary>Interest receipted since the data date that this loan has taken.</summary>
    public Vnd Receipted => Arrears + Accrued - Due;
}
