using TkvvPortal.Domain.Loans;

namespace TkvvPortal.Domain.Tests.Loans;

/// <summary>What must hold for any balance, rate and period; the seed is fixed, so a failure comes back.</summary>
public sealed class InterestPropertiesTests
{
    private const int Rounds = 2_000;
    private static readonly DateOnly Start = Balances.MonthBegin;

    [Fact]
    public void The_quick_amount_equals_the_total_of_the_lines() => ForAny(any =>
        Assert.Equal(
            InterestCharge.For(any.Balance, any.Rate, Start, Start.AddDays(any.Days), Policies.Terms).Total,
            any.Interest));

    [Fact]
    public void More_days_never_cost_less() => ForAny(any =>
        Assert.True((any with { Days = any.Days + 1 }).Interest >= any.Interest));

    [Fact]
    public void A_larger_balance_never_costs_less() => ForAny(any =>
    {
        var larger = any.Balance with { InTerm = any.Balance.InTerm + new Vnd(1_000), Overdue = any.Balance.Overdue + new Vnd(1_000) };

        Assert.True((any with { Balance = larger }).Interest >= any.Interest);
    });

    [Fact]
    public void A_higher_rate_never_costs_less() => ForAny(any =>
        Assert.True((any with { Rate = new InterestRate(any.Rate.PercentPerYear + 0.01m) }).Interest >= any.Interest));

    [Fact]
    public void Principal_that_falls_overdue_never_costs_less() => ForAny(any =>
    {
        var fallen = any.Balance with { InTerm = Vnd.Zero, Overdue = any.Balance.InTerm + any.Balance.Overdue };

        Assert.True((any with { Balance = fallen }).Interest >= any.Interest);
    });

    [Fact]
    public void Splitting_a_period_changes_interest_by_no_more_than_the_rounding() => ForAny(any =>
    {
        var cut = any.Days / 3;
        var first = InterestCharge.Amount(any.Balance, any.Rate, Start, Start.AddDays(cut), Policies.Terms);
        var second = InterestCharge.Amount(any.Balance, any.Rate, Start.AddDays(cut), Start.AddDays(any.Days), Policies.Terms);

        // Three roundings of at most half a đồng each.
        Assert.InRange((first + second - any.Interest).Amount, -1, 1);
    });

    private static void ForAny(Action<Case> holds)
    {
        var random = new Random(20261103);
        for (var round = 0; round < Rounds; round++)
        {
            var balance = Balances.Of(
                inTerm: random.Next(4) == 0 ? 0 : random.NextInt64(0, 200_000_000),
                overdue: random.Next(2) == 0 ? 0 : random.NextInt64(0, 100_000_000),
                frozen: random.Next(4) == 0 ? random.NextInt64(0, 100_000_000) : 0);
            holds(new Case(balance, new InterestRate(random.Next(0, 1_500) / 100m), random.Next(0, 400)));
        }
    }

    private sealed record Case(BankBalance Balance, InterestRate Rate, int Days)
    {
        public Vnd Interest => InterestCharge.Amount(Balance, Rate, Start, Start.AddDays(Days), Policies.Terms);
    }
}
