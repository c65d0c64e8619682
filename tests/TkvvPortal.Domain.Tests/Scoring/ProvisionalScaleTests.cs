using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Scoring;

namespace TkvvPortal.Domain.Tests.Scoring;

public sealed class ProvisionalScaleTests
{
    internal static readonly ProvisionalScale Scale = new(
        new ScoreScale(new ScorePoints(30, 20, 20, 15, 10, 5), 85, 70, 50),
        [new(4, 0, true), new(0, 100), new(0, 100), new(0, 100), new(0, 100), new(0, 100)]);

    private static readonly ScoreFigures Nothing = new() { Members = 0 };

    [Theory]
    [InlineData(0, 30)]
    [InlineData(1, 22.5)]
    [InlineData(3.999, 0)]
    [InlineData(4, 0)]
    [InlineData(50, 0)]
    public void Less_overdue_is_more_points(double percent, double points) =>
        Assert.Equal((decimal)points, new SubScale(4, 0, true).Points((decimal)percent, 30));

    [Theory]
    [InlineData(70, 0)]
    [InlineData(85, 10)]
    [InlineData(100, 20)]
    [InlineData(120, 20)]
    public void A_scale_runs_straight_between_its_knots(double percent, double points) =>
        Assert.Equal((decimal)points, new SubScale(70, 100).Points((decimal)percent, 20));

    [Fact]
    public void Knots_on_one_ratio_are_a_step_and_never_turn_the_scale_round()
    {
        Assert.Equal((0, 5), (new SubScale(80, 80).Points(79.99m, 5), new SubScale(80, 80).Points(80, 5)));
        Assert.Equal((5, 0), (new SubScale(2, 2, true).Points(2, 5), new SubScale(2, 2, true).Points(2.01m, 5)));
        Assert.Equal((0, 5), (new SubScale(90, 80).Points(79, 5), new SubScale(90, 80).Points(81, 5)));
    }

    [Fact]
    public void Where_nothing_measures_a_criterion_all_its_points_are_assumed()
    {
        var score = Scale.Of(Nothing);

        Assert.All(score.Criteria, one => Assert.True(one.IsAssumed));
        Assert.Equal((100, GroupClass.Good), (score.Total, score.Class));
    }

    [Theory]
    [InlineData(null, 0, 0, null)]
    [InlineData(true, 0, 0, 100.0)]
    [InlineData(false, 0, 0, 0.0)]
    [InlineData(null, 400, 100, 25.0)]
    [InlineData(true, 400, 100, 62.5)]
    public void The_session_is_half_coming_and_half_handing_in(bool? came, int collected, int handed, double? percent)
    {
        var figures = Nothing with { CameToSession = came, CashCollected = new Vnd(collected), CashHandedIn = new Vnd(handed) };

        Assert.Equal((decimal?)percent, figures.Ratio(ScoreCriterion.Session)?.Value);
    }

    [Fact]
    public void Interest_is_what_no_household_owes_any_more()
    {
        var figures = Nothing with { InterestDue = new Vnd(1_000), InterestLeft = [new Vnd(200), new Vnd(50)] };

        Assert.Equal((new Vnd(750), 75m), (figures.InterestCollected, figures.Ratio(ScoreCriterion.Interest)!.Value.Value));
        Assert.Equal(15, Scale.Of(figures).Criteria[(int)ScoreCriterion.Interest].Points);
    }

    [Fact]
    public void Principal_is_measured_by_what_fell_due() =>
        Assert.Equal(12, Scale.Of(Nothing with { PrincipalDue = new Vnd(500), PrincipalRepaid = new Vnd(400) }).Criteria[(int)ScoreCriterion.Principal].Points);

    [Theory]
    [InlineData(250, 5)]
    [InlineData(900, 10)]
    [InlineData(-50, 0)]
    public void Deposits_are_measured_by_the_least_the_group_asks(int added, double points) => Assert.Equal(
        (decimal)points, Scale.Of(Nothing with { DepositsExpected = new Vnd(500), DepositsAdded = new Vnd(added) }).Criteria[(int)ScoreCriterion.Deposits].Points);

    [Fact]
    public void Savers_are_measured_by_the_members() =>
        Assert.Equal(2, Scale.Of(new ScoreFigures { Members = 40, Savers = 16 }).Criteria[(int)ScoreCriterion.Savers].Points);

    [Fact]
    public void The_scale_of_a_day_is_the_one_in_force_then()
    {
        var first = new DateOnly(2013, 3, 5);
        var policies = new PolicyBook(
            [.. PolicyKey.All.Select(key => Policies.Value(key, first, 10)), Policies.Value(PolicyKey.ScoreZeroOverdue, new DateOnly(2026, 12, 1), 3)]);

        Assert.Equal(new SubScale(10, 10, true), ProvisionalScale.On(policies, new DateOnly(2026, 11, 30)).Parts[0]);
        Assert.Equal(new SubScale(3, 10, true), ProvisionalScale.On(policies, new DateOnly(2026, 12, 1)).Parts[0]);
    }
}
