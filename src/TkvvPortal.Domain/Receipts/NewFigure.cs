using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Receipts;

/// <summary>Số mới của ngân hàng: what a member owes by figures that came after the sheet was opened.</summary>
/// <param name="MembershipId">The member's stay in the group.</param>
/// <param name="AsOf">The data date of the new figures.</param>
/// <param name="Correction">What to add to the interest asked for at the opening, đồng; negative for what was paid at the counter.</param>
/// <param name="Due">Interest asked for by the new figures; receipts of the sheet that the bank has booked are counted as paid on it.</param>
public sealed record NewFigure(Guid MembershipId, DateOnly AsOf, Vnd Correction, Vnd Due);

/// <summary>Holds the rows of a sheet against figures the bank sent later.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="terms">The terms of interest on the first day of its month.</param>
/// <param name="tolerance">Differences up to this amount are rounding, đồng.</param>
public sealed class NewFigures(CollectionSheet sheet, InterestTerms terms, Vnd tolerance)
{
    /// <summary>The rows whose interest due has changed, in their order.</summary>
    /// <param name="rows">The rows of the sheet.</param>
    /// <param name="loans">All loans of the group.</param>
    /// <param name="booked">Interest of valid receipts of the sheet that the bank had booked by its data date, by membership.</param>
    public IReadOnlyList<NewFigure> For(IEnumerable<SheetRow> rows, IEnumerable<Loan> loans, IReadOnlyDictionary<Guid, Vnd> booked)
    {
        var loansOf = loans.Where(loan => loan.DisbursedOn <= sheet.Month.LastDay).ToLookup(loan => loan.MembershipId);
        return [.. rows.OrderBy(row => row.Number).Select(row => Of(row, [.. loansOf[row.MembershipId]], booked)).OfType<NewFigure>()];
    }

    private NewFigure? Of(SheetRow row, IReadOnlyList<Loan> loans, IReadOnlyDictionary<Guid, Vnd> booked)
    {
        if (!loans.Any(loan => loan.AsOf > sheet.FiguresAsOf))
            return null;
        var due = loans.Total(Due) + booked.GetValueOrDefault(row.MembershipId);
        var correction = due - row.Arrears - row.MonthInterest;
        var change = correction - row.Correction;
        return change > tolerance || change < Vnd.Zero - tolerance ? new NewFigure(row.MembershipId, loans.Max(loan => loan.AsOf), correction, due) : null;
    }

    /// <summary>What a loan asks for up to the end of the month; interest of later days, in the bank's arrears already, is left out.</summary>
    private Vnd Due(Loan loan)
    {
        var due = LoanDue.For(loan.Balance, loan.Rate, loan.DisbursedOn, sheet.Month, terms);
        var later = InterestCharge.Amount(loan.Balance, loan.Rate, sheet.Month.Next().FirstDay, loan.AsOf, terms);
        return Vnd.Max(due.Arrears - later, Vnd.Zero) + due.MonthInterest;
    }
}
