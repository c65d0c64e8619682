using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans;

/// <summary>What was agreed when a loan was paid out.</summary>
/// <param name="DisbursedOn">The day the money was paid out.</param>
/// <param name="Amount">The amount, đồng.</param>
/// <param name="MaturesOn">The final due date.</param>
/// <param name="PrincipalPeriodMonths">Months between principal instalments; 0 when all is due at the end.</param>
public sealed record DisbursementTerms(DateOnly DisbursedOn, Vnd Amount, DateOnly MaturesOn, int PrincipalPeriodMonths);
