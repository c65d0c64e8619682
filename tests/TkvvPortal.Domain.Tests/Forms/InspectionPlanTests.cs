using TkvvPortal.Domain.Forms;
using TkvvPortal.Domain.Loans.Checks;

namespace TkvvPortal.Domain.Tests.Forms;

/// <summary>The yearly plan 01/KH: which group in which month, how many loans.</summary>
public sealed class InspectionPlanTests
{
    private static readonly UseCheckPolicy Usual = new(30, NewShare: 1, InactiveShare: 1, OlderShare: 0.9m);
    private static readonly UseCheckPolicy Difficult = Usual with { OlderShare = 0.75m };

    [Fact]
    public void Every_group_is_inspected_once_and_months_differ_by_one_group_at_most()
    {
        var plan = InspectionPlan.Of(2026, Groups(31));

        Assert.Equal(31, plan.Visits.Select(visit => visit.Group.Code).Distinct().Count());
        var counts = Enumerable.Range(1, 12).Select(month => plan.In(new FiscalMonth(2026, month)).Count).ToList();
        Assert.Equal(31, counts.Sum());
        Assert.True(counts.Max() - counts.Min() <= 1, string.Join(' ', counts));
    }

    [Fact]
    public void Groups_go_by_code_whatever_order_they_come_in() => Assert.Equal(
        InspectionPlan.Of(2026, Groups(31)).Visits, InspectionPlan.Of(2026, Groups(31).Reverse()).Visits);

    [Fact]
    public void Few_groups_are_spread_over_the_year() => Assert.Equal(
        [1, 4, 7, 10], InspectionPlan.Of(2026, Groups(4)).Visits.Select(visit => visit.Month.Month));

    [Fact]
    public void No_group_no_visit() => Assert.Empty(InspectionPlan.Of(2026, []).Visits);

    [Fact]
    public void All_new_and_inactive_loans_are_checked_and_a_share_of_the_older_rounded_up()
    {
        var plan = InspectionPlan.Of(2026, [Group(1, 3, 2, 11, Usual), Group(2, 3, 2, 11, Difficult)]);

        Assert.Equal([(3, 2, 10, 15), (3, 2, 9, 14)], plan.Visits.Select(visit => (visit.New, visit.Inactive, visit.Older, visit.Loans)));
    }

    private static IEnumerable<InspectedGroup> Groups(int count) => Enumerable.Range(1, count).Select(number => Group(number, 1, 0, 10, Usual));

    private static InspectedGroup Group(int number, int @new, int inactive, int older, UseCheckPolicy policy) =>
        new(new Guid(number, 0, 0, new byte[8]), $"{1203000 + number}", @new, inactive, older, policy);
}
