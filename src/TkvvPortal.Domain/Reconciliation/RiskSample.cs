using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Reconciliation;

/// <summary>
/// Chooses households for a sample: whole households, so that each signs once; those with most signs of risk first, among them the largest
/// balance (specification §3.3), until the share of open loans is reached.
/// </summary>
public static class RiskSample
{
    /// <summary>The households chosen, each with all of its loans.</summary>
    /// <param name="open">All open loans.</param>
    /// <param name="percent">Share of the loans to be reached at least, per cent.</param>
    public static IReadOnlyList<IGrouping<Guid, OpenLoan>> Of(IReadOnlyList<OpenLoan> open, decimal percent)
    {
        var wanted = (int)Math.Ceiling(open.Count * percent / 100);
        var taken = 0;
        return
        [
            .. open.GroupBy(loan => loan.MembershipId)
                .OrderByDescending(household => household.Max(loan => loan.Risks.Count))
                .ThenByDescending(household => household.Total(loan => loan.Principal).Amount)
                .ThenBy(household => household.First().Code, StringComparer.Ordinal)
                .TakeWhile(household =>
                {
                    var isWanted = taken < wanted;
                    taken += household.Count();
                    return isWanted;
                }),
        ];
    }
}
