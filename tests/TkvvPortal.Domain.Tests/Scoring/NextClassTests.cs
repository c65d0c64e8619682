using TkvvPortal.Domain.Scoring;

namespace TkvvPortal.Domain.Tests.Scoring;

public sealed class NextClassTests
{
    private static readonly ProvisionalScale Scale = ProvisionalScaleTests.Scale;

    /// <summary>40 members; 20 households owe 50.000 đ of 2.000.000 đ interest each.</summary>
    private static readonly ScoreFigures Group = new()
    {
        Members = 40,
        Outstanding = new Vnd(1_000_000_000),
        Overdue = new Vnd(20_000_000),
        CameToSession = true,
        InterestDue = new Vnd(2_000_000),
        InterestLeft = [.. Enumerable.Repeat(new Vnd(50_000), 20)],
        DepositsExpected = new Vnd(400_000),
        DepositsAdded = new Vnd(400_000),
        Savers = 40,
    };

    [Fact]
    public void The_best_class_has_none_above_it() => Assert.Null(NextClass.Above(new ScoreFigures { Members = 1, Savers = 1 }, Scale));

    [Fact]
    public void Ten_households_or_so_much_overdue_lift_the_group()
    {
        var next = NextClass.Above(Group, Scale)!;

        // 15 + 20 + 10 + 15 + 10 + 5 = 75 points; ten are missing.
        Assert.Equal((GroupClass.Good, 10m), (next.Class, next.Missing));
        Assert.Equal(20, next.Levers.Single(lever => lever.Criterion == ScoreCriterion.Interest).Amount);
        Assert.DoesNotContain(next.Levers, lever => lever.Criterion is ScoreCriterion.Savers or ScoreCriterion.Session);
    }

    [Fact]
    public void Those_who_owe_most_pay_first()
    {
        var changed = new WhatIf { Households = 1 }.From(Group with { InterestLeft = [new Vnd(300), new Vnd(200)] });

        Assert.Equal([new Vnd(200)], changed.InterestLeft);
    }

    [Fact]
    public void More_than_there_is_counts_as_all_of_it()
    {
        var changed = new WhatIf { Households = 99, Overdue = new Vnd(long.MaxValue), Savers = 99, Principal = new Vnd(1), Deposits = new Vnd(-1) }.From(Group);

        Assert.Equal((Vnd.Zero, new Vnd(980_000_000), 40), (changed.Overdue, changed.Outstanding, changed.Savers));
        Assert.Equal((Vnd.Zero, new Vnd(400_000)), (changed.PrincipalRepaid, changed.DepositsAdded));
        Assert.Empty(changed.InterestLeft);
    }

    [Fact]
    public void A_supposed_session_counts_as_come_and_handed_in()
    {
        var changed = new WhatIf { Session = true }.From(Group with { CameToSession = null, CashCollected = new Vnd(9) });

        Assert.Equal((true, new Vnd(9)), (changed.CameToSession, changed.CashHandedIn));
    }

    /// <summary>Over many made-up groups: what is named is enough, one less is not, and what is not named is not enough by itself.</summary>
    [Fact]
    public void What_is_named_is_the_least_that_is_enough()
    {
        var random = new Random(530);
        var levers = 0;
        for (var round = 0; round < 400; round++)
        {
            var figures = MadeUp(random);
            if (NextClass.Above(figures, Scale) is not { } next)
                continue;
            Assert.All(next.Levers, lever =>
            {
                levers++;
                Assert.True(Scale.Of(lever.Change.From(figures)).Class <= next.Class);
                Assert.True(Scale.Of(OneLess(lever).From(figures)).Class > next.Class);
            });
            var all = new WhatIf
            {
                Households = int.MaxValue, Overdue = new Vnd(long.MaxValue), Savers = int.MaxValue, Principal = new Vnd(long.MaxValue), Deposits = new Vnd(1_000_000_000), Session = true,
            };
            Assert.All(ProvisionalScale.Criteria.Except(next.Levers.Select(lever => lever.Criterion)), criterion =>
                Assert.True(Scale.Of(Only(all, criterion).From(figures)).Class > next.Class));
        }

        Assert.InRange(levers, 100, 2_400);
    }

    private static ScoreFigures MadeUp(Random random)
    {
        IReadOnlyList<Vnd> left = [.. Enumerable.Range(0, random.Next(0, 30)).Select(_ => new Vnd(random.Next(1, 90_000))).OrderDescending()];
        var (due, members) = (new Vnd(random.Next(0, 5_000_000)), random.Next(5, 60));
        return new ScoreFigures
        {
            Members = members,
            Outstanding = new Vnd(1_000_000_000),
            Overdue = new Vnd(random.Next(0, 50_000_000)),
            CameToSession = random.Next(3) switch { 0 => null, 1 => true, _ => false },
            CashCollected = new Vnd(1_000_000),
            CashHandedIn = new Vnd(random.Next(0, 1_000_001)),
            InterestDue = left.Aggregate(new Vnd(random.Next(0, 1_000_000)), (sum, one) => sum + one),
            InterestLeft = left,
            PrincipalDue = due,
            PrincipalRepaid = new Vnd(random.NextInt64(0, due.Amount + 1)),
            DepositsExpected = new Vnd(members * 10_000),
            DepositsAdded = new Vnd(random.Next(-50_000, 600_000)),
            Savers = random.Next(0, members + 1),
        };
    }

    private static WhatIf OneLess(ScoreLever lever) => lever.Criterion switch
    {
        ScoreCriterion.Overdue => lever.Change with { Overdue = new Vnd(lever.Amount - 1) },
        ScoreCriterion.Session => new WhatIf(),
        ScoreCriterion.Interest => lever.Change with { Households = (int)lever.Amount - 1 },
        ScoreCriterion.Principal => lever.Change with { Principal = new Vnd(lever.Amount - 1) },
        ScoreCriterion.Deposits => lever.Change with { Deposits = new Vnd(lever.Amount - 1) },
        _ => lever.Change with { Savers = (int)lever.Amount - 1 },
    };

    private static WhatIf Only(WhatIf all, ScoreCriterion criterion) => criterion switch
    {
        ScoreCriterion.Overdue => new() { Overdue = all.Overdue },
        ScoreCriterion.Session => new() { Session = true },
        ScoreCriterion.Interest => new() { Households = all.Households },
        ScoreCriterion.Principal => new() { Principal = all.Principal },
        ScoreCriterion.Deposits => new() { Deposits = all.Deposits },
        _ => new() { Savers = all.Savers },
    };
}
