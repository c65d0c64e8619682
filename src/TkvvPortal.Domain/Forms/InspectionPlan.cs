using TkvvPortal.Domain.Loans.Checks;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Forms;

/// <summary>
/// Kế hoạch kiểm tra, giám sát năm (01/KH): every group once a year, and in each the loans that HD 727/HD-NHCS asks for. Groups by code go to the
/// months in turn, so that months differ by one group at most and the same groups always give the same plan.
/// </summary>
/// <param name="Year">The year.</param>
/// <param name="Visits">One visit for each group, by month and code.</param>
public sealed record InspectionPlan(int Year, IReadOnlyList<PlannedInspection> Visits)
{
    private const int Months = 12;

    /// <summary>Spreads the groups over the months: of n groups by code, the first n/12 go to January, the next to February and so on.</summary>
    /// <param name="year">The year.</param>
    /// <param name="groups">The groups, with their loans.</param>
    public static InspectionPlan Of(int year, IEnumerable<InspectedGroup> groups)
    {
        var ordered = groups.OrderBy(group => group.Code, StringComparer.Ordinal).ToList();
        return new InspectionPlan(year, [.. ordered.Select((group, index) => group.In(new FiscalMonth(year, 1 + (index * Months / ordered.Count))))]);
    }

    /// <summary>The visits of a month, by code.</summary>
    public IReadOnlyList<PlannedInspection> In(FiscalMonth month) => [.. Visits.Where(visit => visit.Month == month)];
}

/// <summary>A group to be inspected, with the loans to choose from.</summary>
/// <param name="GroupId">The group.</param>
/// <param name="Code">Its code.</param>
/// <param name="NewLoans">Loans paid out in the year.</param>
/// <param name="InactiveLoans">Loans of earlier years without a transaction for three months.</param>
/// <param name="OlderLoans">The other loans of earlier years.</param>
/// <param name="Policy">Which share of each is checked.</param>
public sealed record InspectedGroup(Guid GroupId, string Code, int NewLoans, int InactiveLoans, int OlderLoans, UseCheckPolicy Policy)
{
    internal PlannedInspection In(FiscalMonth month) => new(
        month, this, Needed(UseCheckClass.New, NewLoans), Needed(UseCheckClass.Inactive, InactiveLoans), Needed(UseCheckClass.Older, OlderLoans));

    private int Needed(UseCheckClass of, int loans) => UseCheckCoverage.Of(of, loans, 0, Policy).Needed;
}

/// <summary>The inspection of a group in a month.</summary>
/// <param name="Month">When.</param>
/// <param name="Group">The group.</param>
/// <param name="New">New loans to check.</param>
/// <param name="Inactive">Inactive loans to check.</param>
/// <param name="Older">Older loans to check.</param>
public sealed record PlannedInspection(FiscalMonth Month, InspectedGroup Group, int New, int Inactive, int Older)
{
    /// <summary>All loans to check.</summary>
    public int Loans => New + Inactive + Older;
}
