using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Domain.Scoring;

/// <summary>The most points of each criterion and the least total of each class, in force on a day.</summary>
/// <param name="Most">The most points of each criterion; their total is the most a group can reach.</param>
/// <param name="Good">The least total of class Tốt.</param>
/// <param name="Fair">The least total of class Khá.</param>
/// <param name="Average">The least total of class Trung bình.</param>
public sealed record ScoreScale(ScorePoints Most, decimal Good, decimal Fair, decimal Average)
{
    /// <summary>The scale in force on a day.</summary>
    public static ScoreScale On(PolicyBook policies, DateOnly on) => new(
        new ScorePoints(
            policies.Number(PolicyKey.ScoreMostOverdue, on),
            policies.Number(PolicyKey.ScoreMostSession, on),
            policies.Number(PolicyKey.ScoreMostInterest, on),
            policies.Number(PolicyKey.ScoreMostPrincipal, on),
            policies.Number(PolicyKey.ScoreMostDeposits, on),
            policies.Number(PolicyKey.ScoreMostSavers, on)),
        policies.Number(PolicyKey.ScoreGood, on),
        policies.Number(PolicyKey.ScoreFair, on),
        policies.Number(PolicyKey.ScoreAverage, on));

    /// <summary>The class a total deserves by the thresholds.</summary>
    public GroupClass ClassOf(decimal total) =>
        total >= Good ? GroupClass.Good : total >= Fair ? GroupClass.Fair : total >= Average ? GroupClass.Average : GroupClass.Weak;

    /// <summary>The least total of a class.</summary>
    public decimal LeastOf(GroupClass value) => value switch
    {
        GroupClass.Good => Good,
        GroupClass.Fair => Fair,
        GroupClass.Average => Average,
        _ => 0,
    };

    /// <summary>Whether no criterion and not the total lies outside the scale.</summary>
    public bool Holds(ScoreReport report) =>
        report.Total >= 0 && report.Total <= Most.Total
        && (report.Points is not { } points || points.All.Zip(Most.All).All(pair => pair.First >= 0 && pair.First <= pair.Second));
}
