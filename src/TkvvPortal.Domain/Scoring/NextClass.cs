using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Scoring;

/// <summary>One thing that alone would lift a group to the next class.</summary>
/// <param name="Criterion">The criterion it acts on.</param>
/// <param name="Amount">The least that is enough: households, members, or đồng; 1 for the session.</param>
/// <param name="Change">The same as a supposition.</param>
public sealed record ScoreLever(ScoreCriterion Criterion, long Amount, WhatIf Change);

/// <summary>What separates a group from the next class up.</summary>
/// <param name="Class">That class.</param>
/// <param name="Missing">Points to it.</param>
/// <param name="Levers">Every single thing that alone is enough, with the least of it; empty when only several together are.</param>
public sealed record NextClass(GroupClass Class, decimal Missing, IReadOnlyList<ScoreLever> Levers)
{
    /// <summary>The next class of the figures; none when they are in the best one.</summary>
    public static NextClass? Above(ScoreFigures figures, ProvisionalScale scale)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(scale);
        var now = scale.Of(figures);
        if (now.Class == GroupClass.Good)
            return null;
        var next = now.Class - 1;
        return new NextClass(next, scale.Score.LeastOf(next) - now.Total, [.. ProvisionalScale.Criteria.Select(Lever).OfType<ScoreLever>()]);

        ScoreLever? Lever(ScoreCriterion criterion)
        {
            var amount = Least(Most(figures, scale, criterion), tried => scale.Of(Supposing(criterion, tried).From(figures)).Class <= next);
            return amount is { } enough ? new ScoreLever(criterion, enough, Supposing(criterion, enough)) : null;
        }
    }

    private static WhatIf Supposing(ScoreCriterion criterion, long amount) => criterion switch
    {
        ScoreCriterion.Overdue => new() { Overdue = new Vnd(amount) },
        ScoreCriterion.Session => new() { Session = amount > 0 },
        ScoreCriterion.Interest => new() { Households = (int)amount },
        ScoreCriterion.Principal => new() { Principal = new Vnd(amount) },
        ScoreCriterion.Deposits => new() { Deposits = new Vnd(amount) },
        _ => new() { Savers = (int)amount },
    };

    /// <summary>All that could still be done of one thing.</summary>
    private static long Most(ScoreFigures figures, ProvisionalScale scale, ScoreCriterion criterion) => criterion switch
    {
        ScoreCriterion.Overdue => figures.Overdue.Amount,
        ScoreCriterion.Session => 1,
        ScoreCriterion.Interest => figures.InterestLeft.Count,
        ScoreCriterion.Principal => (figures.PrincipalDue - figures.PrincipalRepaid).Amount,
        ScoreCriterion.Deposits => (long)Math.Ceiling(figures.DepositsExpected.Amount * scale.Parts[(int)criterion].FullAt / 100) - figures.DepositsAdded.Amount,
        _ => figures.Members - figures.Savers,
    };

    /// <summary>The least number that is enough, by halving: more is never worse. None when even the most is not enough.</summary>
    private static long? Least(long most, Func<long, bool> isEnough)
    {
        if (most <= 0 || !isEnough(most))
            return null;
        var (tooLittle, enough) = (0L, most);
        while (enough - tooLittle > 1)
        {
            var middle = tooLittle + ((enough - tooLittle) / 2);
            (tooLittle, enough) = isEnough(middle) ? (tooLittle, middle) : (middle, enough);
        }

        return enough;
    }
}
