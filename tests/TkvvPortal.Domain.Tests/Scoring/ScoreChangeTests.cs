using TkvvPortal.Domain.Scoring;

namespace TkvvPortal.Domain.Tests.Scoring;

public sealed class ScoreChangeTests
{
    private static readonly ScoreScale Scale = new(new ScorePoints(30, 20, 20, 15, 10, 5), 85, 70, 50);

    [Fact]
    public void A_worse_class_is_a_fall_whose_greatest_loss_comes_first()
    {
        var change = new ScoreChange(Of(new ScorePoints(30, 20, 20, 15, 4, 5)), Of(new ScorePoints(18, 20, 15, 15, 10, 5)));

        Assert.Equal((true, -11m), (change.HasClassFallen, change.Difference));
        Assert.Equal([(ScoreCriterion.Overdue, -12m), (ScoreCriterion.Interest, -5m), (ScoreCriterion.Deposits, 6m)], change.Criteria.Select(one => (one.Criterion, one.Difference)));
    }

    [Theory]
    [InlineData(4.5, false)]
    [InlineData(5, true)]
    public void A_total_falls_from_so_many_points_on(double lost, bool hasFallen)
    {
        var change = new ScoreChange(Of(new ScorePoints(30, 20, 20, 15, 10, 5)), Of(new ScorePoints(30, 20 - (decimal)lost, 20, 15, 10, 5)));

        Assert.Equal((false, hasFallen), (change.HasClassFallen, change.HasFallen(5)));
    }

    [Fact]
    public void Without_a_month_before_nothing_fell()
    {
        var change = new ScoreChange(null, Of(new ScorePoints(0, 0, 0, 0, 0, 0)));

        Assert.Equal((false, null, false), (change.HasClassFallen, change.Difference, change.HasFallen(5)));
        Assert.Empty(change.Criteria);
    }

    private static GroupScore Of(ScorePoints points)
    {
        var score = new GroupScore(Guid.CreateVersion7(), Guid.CreateVersion7(), new FiscalMonth(2026, 10));
        score.Report(new ScoreReport(points, points.Total, ""), Scale);
        return score;
    }
}
