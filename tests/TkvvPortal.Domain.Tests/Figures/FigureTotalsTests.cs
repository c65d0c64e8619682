using System.Reflection;
using TkvvPortal.Domain.Figures;

namespace TkvvPortal.Domain.Tests.Figures;

/// <summary>Totals add up whatever the rows and in whatever parts, and nothing is forgotten.</summary>
public sealed class FigureTotalsTests
{
    private static readonly PropertyInfo[] Counted = [.. typeof(FigureTotals).GetProperties().Where(property => property.CanWrite)];

    [Fact]
    public void Totals_of_parts_are_the_total_of_all()
    {
        var random = new Random(20261127);
        for (var round = 0; round < 50; round++)
        {
            var rows = Enumerable.Range(0, random.Next(0, 40)).Select(_ => FigureTotals.Of(RandomFigures.Row(random))).ToList();
            var parts = rows.GroupBy(_ => random.Next(4)).Select(part => FigureTotals.Sum(part));

            Assert.Equal(FigureTotals.Sum(rows), FigureTotals.Sum(parts));
            Assert.All(Counted, property => Assert.Equal(rows.Sum(row => Number(property, row)), Number(property, FigureTotals.Sum(rows))));
        }
    }

    [Fact]
    public void Every_figure_of_a_group_is_in_its_total()
    {
        var row = RandomFigures.Row(new Random(1));
        var total = FigureTotals.Of(row);

        Assert.All(Counted.Where(property => property.Name != nameof(FigureTotals.Groups)), property =>
        {
            var value = typeof(GroupFiguresOfMonth).GetProperty(property.Name)!.GetValue(row);
            Assert.Equal(value, property.GetValue(total));
        });
        Assert.Equal(1, total.Groups);
    }

    [Fact]
    public void With_balances_the_loans_of_all_programmes_are_added_up_and_the_rest_stays()
    {
        var random = new Random(7);
        var row = RandomFigures.Row(random);
        var programmes = Enumerable.Range(0, 3).Select(_ => RandomFigures.Programme(random, row)).ToList();

        var known = row.With(new GroupBalances(programmes, 4, new Vnd(900), 2));

        Assert.Equal(programmes.Total(one => one.Outstanding), known.Outstanding);
        Assert.Equal(programmes.Total(one => one.Overdue), known.Overdue);
        Assert.Equal(programmes.Sum(one => one.Loans), known.Loans);
        Assert.Equal((4, new Vnd(900), 2), (known.Borrowers, known.DepositBalance, known.Savers));
        Assert.Equal((row.Members, row.InterestCollected, row.LateOpinions, row.CommuneId), (known.Members, known.InterestCollected, known.LateOpinions, known.CommuneId));
        Assert.Equal(Vnd.Zero, row.With(GroupBalances.Unknown).Outstanding);
    }

    [Fact]
    public void Differences_name_what_changed_and_leave_the_banks_balances_out_when_they_moved_on()
    {
        var kept = RandomFigures.Row(new Random(3));
        var now = RandomFigures.Row(new Random(4), kept.GroupId);

        var all = FigureDifference.Between(kept, now, withBalances: true).ToList();
        var own = FigureDifference.Between(kept, now, withBalances: false).ToList();

        Assert.Empty(FigureDifference.Between(kept, kept, withBalances: true));
        Assert.Contains(all, one => one.Figure.Title == "Dư nợ" && one.Kept == kept.Outstanding.Amount && one.Now == now.Outstanding.Amount);
        Assert.Contains(own, one => one.Figure.Title == "Lãi đã thu" && one.Kept == kept.InterestCollected.Amount);
        Assert.DoesNotContain(own, one => one.Figure.IsOfBank);
        Assert.Equal(ComparedFigure.All.Count, all.Count);
    }

    private static long Number(PropertyInfo property, FigureTotals totals) => property.GetValue(totals) is Vnd amount ? amount.Amount : (int)property.GetValue(totals)!;
}
