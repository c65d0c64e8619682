namespace TkvvPortal.Domain.Policy;

/// <content>The parameters of provisional scores and of how scores are followed (specification §5; the curve is the portal's own proposal).</content>
public static partial class PolicyKey
{
    /// <summary>Points by which the total of a group falls within a month before it is looked at.</summary>
    public const string ScoreFallPoints = "score.fall_points";

    /// <summary>Share of overdue principal on outstanding at which the criterion has no points, per cent.</summary>
    public const string ScoreZeroOverdue = "score.zero_overdue";

    /// <summary>Share of overdue principal on outstanding at which the criterion has all its points, per cent.</summary>
    public const string ScoreFullOverdue = "score.full_overdue";

    /// <summary>Share of coming to the session and handing in at which the criterion has no points, per cent.</summary>
    public const string ScoreZeroSession = "score.zero_session";

    /// <summary>Share of coming to the session and handing in at which the criterion has all its points, per cent.</summary>
    public const string ScoreFullSession = "score.full_session";

    /// <summary>Share of interest collected at which the criterion has no points, per cent.</summary>
    public const string ScoreZeroInterest = "score.zero_interest";

    /// <summary>Share of interest collected at which the criterion has all its points, per cent.</summary>
    public const string ScoreFullInterest = "score.full_interest";

    /// <summary>Share of principal repaid of what fell due at which the criterion has no points, per cent.</summary>
    public const string ScoreZeroPrincipal = "score.zero_principal";

    /// <summary>Share of principal repaid of what fell due at which the criterion has all its points, per cent.</summary>
    public const string ScoreFullPrincipal = "score.full_principal";

    /// <summary>Share of deposits added on the least expected at which the criterion has no points, per cent.</summary>
    public const string ScoreZeroDeposits = "score.zero_deposits";

    /// <summary>Share of deposits added on the least expected at which the criterion has all its points, per cent.</summary>
    public const string ScoreFullDeposits = "score.full_deposits";

    /// <summary>Share of members who save at which the criterion has no points, per cent.</summary>
    public const string ScoreZeroSavers = "score.zero_savers";

    /// <summary>Share of members who save at which the criterion has all its points, per cent.</summary>
    public const string ScoreFullSavers = "score.full_savers";

    /// <summary>The keys of the ratios without points, in the order of the criteria.</summary>
    public static IReadOnlyList<string> ScoreZeros =>
        [ScoreZeroOverdue, ScoreZeroSession, ScoreZeroInterest, ScoreZeroPrincipal, ScoreZeroDeposits, ScoreZeroSavers];

    /// <summary>The keys of the ratios with all points, in the order of the criteria.</summary>
    public static IReadOnlyList<string> ScoreFulls =>
        [ScoreFullOverdue, ScoreFullSession, ScoreFullInterest, ScoreFullPrincipal, ScoreFullDeposits, ScoreFullSavers];

    private static IReadOnlyList<string> OfScores => [ScoreFallPoints, .. ScoreZeros, .. ScoreFulls];
}
