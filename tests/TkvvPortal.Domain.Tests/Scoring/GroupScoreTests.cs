using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Scoring;

namespace TkvvPortal.Domain.Tests.Scoring;

public sealed class GroupScoreTests
{
    private static readonly ScoreScale Scale = new(new ScorePoints(30, 20, 20, 15, 10, 5), 85, 70, 50);
    private static readonly ScorePoints Points = new(30, 20, 18.5m, 15, 4, 2.5m);

    private readonly GroupScore _score = new(Guid.CreateVersion7(), Guid.CreateVersion7(), new FiscalMonth(2026, 10));

    [Fact]
    public void The_figures_of_the_file_are_taken_over()
    {
        _score.Report(new ScoreReport(Points, 90, "Tốt"), Scale);

        Assert.Equal((Points, 90m, "Tốt", GroupClass.Good, false), (_score.Points, _score.Total, _score.ClassText, _score.Class, _score.ClassDisagrees));
        Assert.Equal(90, Points.Total);
    }

    [Fact]
    public void A_file_with_only_the_total_leaves_the_criteria_unknown()
    {
        _score.Report(new ScoreReport(Points, 90, "Tốt"), Scale);
        _score.Report(new ScoreReport(null, 72, "Khá"), Scale);

        Assert.Equal((null, 72m, GroupClass.Fair), (_score.Points, _score.Total, _score.Class));
    }

    [Theory]
    [InlineData("Xuất sắc", 95, GroupClass.Good)]
    [InlineData("TỐT", 85, GroupClass.Good)]
    [InlineData(" kha ", 84.99, GroupClass.Fair)]
    [InlineData("Trung  bình", 69.5, GroupClass.Average)]
    [InlineData("TB", 50, GroupClass.Average)]
    [InlineData("Yếu", 49.99, GroupClass.Weak)]
    [InlineData("Kém", 0, GroupClass.Weak)]
    public void The_words_of_a_file_become_one_of_four_classes(string text, double total, GroupClass expected)
    {
        _score.Report(new ScoreReport(null, (decimal)total, text), Scale);

        Assert.Equal((expected, false), (_score.Class, _score.ClassDisagrees));
    }

    [Fact]
    public void The_class_of_the_file_is_trusted_and_marked_when_the_thresholds_give_another()
    {
        _score.Report(new ScoreReport(null, 84, "Tốt"), Scale);

        Assert.Equal((GroupClass.Good, true), (_score.Class, _score.ClassDisagrees));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 0 ")]
    public void Where_the_file_says_no_class_the_thresholds_do(string text)
    {
        _score.Report(new ScoreReport(null, 70, text), Scale);

        Assert.Equal((GroupClass.Fair, false), (_score.Class, _score.ClassDisagrees));
    }

    [Fact]
    public void Points_off_the_scale_are_refused_and_nothing_is_taken_over()
    {
        ScoreReport[] wrong =
        [
            new(null, 100.5m, "Tốt"), new(null, -1, "Yếu"), new(Points with { Savers = 5.5m }, 93, "Tốt"), new(Points with { Overdue = -1 }, 59, "Khá"),
        ];

        Assert.All(wrong, report => Refused.By(ScoringRules.PointsAreOnTheScale, "Total", () => _score.Report(report, Scale)));
        Assert.Equal((0m, ""), (_score.Total, _score.ClassText));
    }

    [Fact]
    public void An_unknown_class_is_refused_and_nothing_is_taken_over()
    {
        Refused.By(ScoringRules.ClassIsKnown, "ClassText", () => _score.Report(new ScoreReport(null, 90, "Giỏi"), Scale));

        Assert.Equal(0, _score.Total);
    }

    [Fact]
    public void The_scale_of_a_day_is_the_one_in_force_then()
    {
        var first = new DateOnly(2013, 3, 5);
        var policies = new PolicyBook(
        [
            .. PolicyKey.All.Select(key => Policies.Value(key, first, 10)),
            Policies.Value(PolicyKey.ScoreGood, new DateOnly(2026, 7, 24), 90),
        ]);

        Assert.Equal(10, ScoreScale.On(policies, new DateOnly(2026, 7, 23)).Good);
        Assert.Equal(90, ScoreScale.On(policies, new DateOnly(2026, 7, 24)).Good);
    }
}
