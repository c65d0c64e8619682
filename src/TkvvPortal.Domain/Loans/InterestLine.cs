using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans;

/// <summary>One line of an interest computation, as shown to a member who asks why.</summary>
/// <param name="Part">Trong hạn or Quá hạn.</param>
/// <param name="Principal">The principal that bears interest, đồng.</param>
/// <param name="Rate">The rate applied, %/year.</param>
/// <param name="From">The first day counted.</param>
/// <param name="Until">The first day not counted.</param>
/// <param name="Days">The number of days.</param>
/// <param name="Exact">The interest before rounding, đồng.</param>
public sealed record InterestLine(
    string Part, Vnd Principal, InterestRate Rate, DateOnly From, DateOnly Until, int Days, decimal Exact);
