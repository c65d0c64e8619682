using TkvvPortal.Domain.Scoring;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>
/// The bank's scores of the last twelve complete months: of a hundred groups about 85 Tốt, 13 Khá, one or two Trung bình, rarely one Yếu.
/// Drawn from numbers of their own, so that scores change nothing else of the demo.
/// </summary>
internal sealed class DemoScores(DemoWorld world, int seed)
{
    private const decimal Step = 0.5m;

    /// <summary>The group whose file says another class than its total deserves.</summary>
    private const int Disagreeing = 5;

    private static readonly ScoreScale Scale = new(new ScorePoints(30, 20, 20, 15, 10, 5), 85, 70, 50);

    private readonly DemoRandom _random = new(unchecked(seed * 31));

    public void Tell()
    {
        foreach (var group in world.Groups)
        {
            var usual = Usual(group.Index);
            for (var month = world.Current.AddMonths(-DemoWorld.MonthsTold); month < world.Current; month = month.Next())
                world.Scores.Add(Score(group, month, _random.Chance(0.85) || group.Index == DemoGroups.BadlyLed ? usual : Draw()));
        }
    }

    private GroupClass Usual(int index) => index switch
    {
        DemoGroups.BadlyLed => GroupClass.Weak,
        Disagreeing => GroupClass.Fair,
        _ => Draw(),
    };

    private GroupClass Draw() => _random.Weighted(
        [(GroupClass.Good, 850), (GroupClass.Fair, 130), (GroupClass.Average, 15), (GroupClass.Weak, 5)]);

    private GroupScore Score(DemoGroup group, FiscalMonth month, GroupClass drawn)
    {
        var total = Total(drawn);
        var score = new GroupScore(_random.Key(), group.Row.Id, month);
        var disagrees = group.Index == Disagreeing && month == world.Current.Previous();
        score.Report(new ScoreReport(Points(total), total, disagrees ? "Trung bình" : Word(drawn)), Scale);
        return score;
    }

    private decimal Total(GroupClass drawn) => drawn switch
    {
        GroupClass.Good => 85 + (_random.Between(0, 28) * Step),
        GroupClass.Fair => 70 + (_random.Between(0, 29) * Step),
        GroupClass.Average => 50 + (_random.Between(0, 39) * Step),
        _ => 32 + (_random.Between(0, 30) * Step),
    };

    /// <summary>Takes what is missing off the criteria, half a point at a time.</summary>
    private ScorePoints Points(decimal total)
    {
        var points = Scale.Most.All.ToArray();
        for (var missing = Scale.Most.Total - total; missing > 0; missing -= Step)
        {
            var criterion = _random.Below(points.Length);
            while (points[criterion] < Step)
                criterion = (criterion + 1) % points.Length;
            points[criterion] -= Step;
        }

        return new ScorePoints(points[0], points[1], points[2], points[3], points[4], points[5]);
    }

    private static string Word(GroupClass drawn) => drawn switch
    {
        GroupClass.Good => "Tốt",
        GroupClass.Fair => "Khá",
        GroupClass.Average => "Trung bình",
        _ => "Yếu",
    };
}
