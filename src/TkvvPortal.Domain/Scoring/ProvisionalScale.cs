using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Domain.Scoring;

/// <summary>Thang điểm tạm tính: the bank's most points and thresholds, with the portal's proposal of how ratios become points.</summary>
/// <param name="Score">Most points and thresholds.</param>
/// <param name="Parts">The scales of the six criteria in the order of the file.</param>
public sealed record ProvisionalScale(ScoreScale Score, IReadOnlyList<SubScale> Parts)
{
    /// <summary>The criteria in the order of the file.</summary>
    public static IReadOnlyList<ScoreCriterion> Criteria { get; } = Enum.GetValues<ScoreCriterion>();

    /// <summary>The scale in force on a day.</summary>
    public static ProvisionalScale On(PolicyBook policies, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(policies);
        return new ProvisionalScale(ScoreScale.On(policies, on), [.. Criteria.Select(criterion => new SubScale(
            policies.Number(PolicyKey.ScoreZeros[(int)criterion], on),
            policies.Number(PolicyKey.ScoreFulls[(int)criterion], on),
            criterion == ScoreCriterion.Overdue))]);
    }

    /// <summary>The provisional score of the figures.</summary>
    public ProvisionalScore Of(ScoreFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        IReadOnlyList<CriterionScore> criteria = [.. Criteria.Select(criterion => Of(criterion, figures))];
        return new ProvisionalScore(criteria, Score.ClassOf(criteria.Sum(one => one.Points)));
    }

    private CriterionScore Of(ScoreCriterion criterion, ScoreFigures figures)
    {
        var (ratio, most, part) = (figures.Ratio(criterion)?.Value, Score.Most.Of(criterion), Parts[(int)criterion]);
        return new CriterionScore(criterion, ratio, ratio is { } known ? part.Points(known, most) : most, most, part);
    }
}
