namespace TkvvPortal.Domain.Scoring;

/// <summary>One criterion of two months' scores.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Before">Points of the month before.</param>
/// <param name="Now">Points of the month.</param>
public sealed record CriterionChange(ScoreCriterion Criterion, decimal Before, decimal Now)
{
    /// <summary>Points gained; negative when lost.</summary>
    public decimal Difference => Now - Before;
}

/// <summary>What moved between the bank's scores of two months following each other.</summary>
/// <param name="Before">The score of the month before; none when no file gave one.</param>
/// <param name="Now">The score of the month.</param>
public sealed record ScoreChange(GroupScore? Before, GroupScore Now)
{
    /// <summary>Whether the class is a worse one.</summary>
    public bool HasClassFallen => Before is { } before && Now.Class > before.Class;

    /// <summary>Points gained in total; negative when lost; none without a month before.</summary>
    public decimal? Difference => Now.Total - Before?.Total;

    /// <summary>The criteria that changed, the greatest loss first; none where a file gave only the total.</summary>
    public IReadOnlyList<CriterionChange> Criteria => Before?.Points is { } before && Now.Points is { } now
        ? [.. ProvisionalScale.Criteria.Select(one => new CriterionChange(one, before.Of(one), now.Of(one))).Where(one => one.Difference != 0).OrderBy(one => one.Difference)]
        : [];

    /// <summary>Whether the class or, by so many points, the total fell.</summary>
    public bool HasFallen(decimal points) => HasClassFallen || Difference <= -points;
}
