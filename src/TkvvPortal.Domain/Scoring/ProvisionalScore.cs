namespace TkvvPortal.Domain.Scoring;

/// <summary>One criterion of a provisional score.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Ratio">The ratio measured, per cent; none where there is nothing to measure: all points are assumed.</param>
/// <param name="Points">The points.</param>
/// <param name="Most">The most points.</param>
/// <param name="Scale">How the ratio became points.</param>
public sealed record CriterionScore(ScoreCriterion Criterion, decimal? Ratio, decimal Points, decimal Most, SubScale Scale)
{
    /// <summary>Points that are not reached.</summary>
    public decimal Missing => Most - Points;

    /// <summary>Whether the points are assumed because nothing measures the criterion yet.</summary>
    public bool IsAssumed => Ratio is null;
}

/// <summary>
/// Điểm tạm tính: what the portal's own figures would give by its own scales. It is never the bank's score and never kept.
/// </summary>
/// <param name="Criteria">The six criteria in the order of the file.</param>
/// <param name="Class">The class by the thresholds.</param>
public sealed record ProvisionalScore(IReadOnlyList<CriterionScore> Criteria, GroupClass Class)
{
    /// <summary>All points.</summary>
    public decimal Total => Criteria.Sum(one => one.Points);
}
