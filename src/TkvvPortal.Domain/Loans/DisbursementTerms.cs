using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans;

/// <summary>What was agreed when a loan was paid out.</summary>
/// <param name="DisbursedOn">The day the money was paid out.</param>
/// <param name="Amount">The amount, đồng.</param>
/// <param name="MaturesOn">The final due date.</param>
/// <param name="PrincipalPeriodMonths">Months between principal instalments; 0 when all is due at the end.</param>
public sealed record DisbursementTerms(DateOnly DisbursedOn, Vnd Amount, DateOnly MaturesOn, int PrincipalPeriodMonths)
{
    /// <summary>Thời hạn vay in whole months; a last day drawn back to a session counts as the end of its month of the term.</summary>
    public int TermMonths
    {
        get
        {
            var months = FiscalMonth.Of(MaturesOn).MonthsSince(FiscalMonth.Of(DisbursedOn));
            return DisbursedOn.AddMonths(months) < MaturesOn ? months + 1 : months;
        }
    }
}
