using TkvvPortal.Domain.Loans;

namespace TkvvPortal.Domain.Tests.Loans;

public sealed class InterestChargeTests
{
    private static readonly DateOnly Start = Balances.MonthBegin;
    private static readonly InterestRate Poor = new(6.6m);

    [Theory]
    [InlineData(7.92, 31, 336_329)]
    [InlineData(7.92, 30, 325_479)]
    [InlineData(6.6, 31, 280_274)]
    [InlineData(6.6, 30, 271_233)]
    [InlineData(9, 31, 382_192)]
    public void Worked_values_of_fifty_million_in_term(double percent, int days, long interest) =>
        Assert.Equal(new Vnd(interest), Charge(Balances.InTerm(50_000_000), new InterestRate((decimal)percent), days).Total);

    [Fact]
    public void Worked_value_of_fifty_million_overdue() =>
        Assert.Equal(new Vnd(352_603), Charge(Balances.Overdue(50_000_000), Poor, 30).Total);

    [Fact]
    public void Frozen_principal_bears_no_interest()
    {
        var charge = Charge(Balances.Of(frozen: 50_000_000), Poor, 31);

        Assert.Equal(Vnd.Zero, charge.Total);
        Assert.Empty(charge.Lines);
    }

    [Fact]
    public void The_first_day_counts_and_the_last_does_not()
    {
        var charge = InterestCharge.For(Balances.InTerm(36_500_000), Poor, Start, Start.AddDays(1), Policies.Terms);

        Assert.Equal(new Vnd(6_600), charge.Total);
        Assert.Equal(1, Assert.Single(charge.Lines).Days);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-7)]
    public void No_days_no_interest(int days)
    {
        var charge = Charge(Balances.InTerm(50_000_000), Poor, days);

        Assert.Equal(Vnd.Zero, charge.Total);
        Assert.Empty(charge.Lines);
    }

    [Fact]
    public void Each_part_of_the_balance_has_its_own_line_and_rate()
    {
        var charge = Charge(Balances.Of(inTerm: 30_000_000, overdue: 20_000_000, frozen: 5_000_000), Poor, 30);

        Assert.Equal(["Trong hạn", "Quá hạn"], charge.Lines.Select(line => line.Part));
        Assert.Equal([Poor, new InterestRate(8.58m)], charge.Lines.Select(line => line.Rate));
        Assert.All(charge.Lines, line => Assert.Equal((Start, Start.AddDays(30), 30), (line.From, line.Until, line.Days)));
    }

    [Fact]
    public void A_loan_is_rounded_once_and_not_per_part()
    {
        // Each part bears 0.5003 đ: rounded apart they would make 2 đ, together 1.0007 đ make 1 đ.
        var terms = Policies.Terms with { OverdueFactor = 1m };

        var charge = InterestCharge.For(Balances.Of(inTerm: 2_767, overdue: 2_767), Poor, Start, Start.AddDays(1), terms);

        Assert.All(charge.Lines, line => Assert.InRange(line.Exact, 0.5m, 0.501m));
        Assert.Equal(new Vnd(1), charge.Total);
    }

    private static InterestCharge Charge(BankBalance balance, InterestRate rate, int days) =>
        InterestCharge.For(balance, rate, Start, Start.AddDays(days), Policies.Terms);
}
