using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans;

/// <summary>Days in which the principal of a loan does not change, đồng.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day after.</param>
/// <param name="InTerm">Principal that bears the loan's rate.</param>
/// <param name="Overdue">Principal that bears the raised rate; frozen principal is in neither.</param>
public readonly record struct BalanceSpan(DateOnly From, DateOnly Until, Vnd InTerm, Vnd Overdue);
