using TkvvPortal.Domain.Commissions;

namespace TkvvPortal.Domain.Tests.Commissions;

public sealed class CommissionTests
{
    private static readonly CommissionTerms Terms = new(0.085m, 0.005m, 0.1m);
    private static readonly CommissionBasis Nothing = new(default, default, default, default);

    [Theory]
    [InlineData(6.6, 15.45)]
    [InlineData(7.92, 12.88)]
    [InlineData(8.25, 12.36)]
    [InlineData(9.0, 11.33)]
    [InlineData(4.8, 21.25)]
    [InlineData(5.4, 18.89)]
    public void The_factor_is_the_one_of_the_specification(decimal rate, decimal percent) =>
        Assert.Equal(percent, decimal.Round(new RateShare(Paid(rate, 1_000_000), 0.085m).Factor, 2));

    [Fact]
    public void A_month_of_interest_earns_the_per_cent_of_its_balance()
    {
        // 50 million at 6.6 %: 275,000 đồng a month by twelfths, and 0.085 % of 50 million is 42,500.
        var commission = Commission.Of([Paid(6.6m, 275_000)], Nothing, Terms);

        Assert.Equal((new Vnd(42_500), new Vnd(275_000)), (commission.Total, commission.InterestCollected));
    }

    [Fact]
    public void Housing_and_deposits_are_paid_for_by_balance_and_all_is_rounded_once()
    {
        var basis = new CommissionBasis(new Vnd(10_010_000), new Vnd(4_000_000), new Vnd(1_000_000), default);

        var commission = Commission.Of([Paid(6.6m, 3), Paid(5.4m, 900_000, isHousing: true)], basis, Terms);

        // 0.4636… + 500.5 + 4,500 = 5,000.96…
        Assert.Equal(new Vnd(4_500_000), commission.Deposit.Balance);
        Assert.Equal(new Vnd(5_001), commission.Total);
        Assert.Equal(new Vnd(3), commission.InterestCollected);
    }

    [Fact]
    public void Interest_is_divided_over_the_loans_by_what_they_bear_and_nothing_is_lost()
    {
        PayingLoan[] loans = [Loan(6.6m, 30_000_000), Loan(9.0m, 10_000_000), Loan(7.92m, 7_000_000)];

        var parts = CollectedInterest.Divide(new Vnd(100_001), loans);

        Assert.Equal(100_001, parts.Sum(part => part.Interest.Amount));
        Assert.Equal([57_653, 26_205, 16_143], parts.Select(part => part.Interest.Amount));
    }

    [Fact]
    public void Loans_that_bear_nothing_share_alike_and_nobody_without_a_loan_earns()
    {
        var parts = CollectedInterest.Divide(new Vnd(1_001), [Loan(6.6m, 0), Loan(9m, 0)]);

        Assert.Equal([501, 500], parts.Select(part => part.Interest.Amount));
        Assert.Empty(CollectedInterest.Divide(new Vnd(1_000), []));
        Assert.Equal(new Vnd(700), Commission.Of([], Nothing with { WithoutLoan = new Vnd(700) }, Terms).WithoutLoan);
    }

    [Fact]
    public void Parts_of_random_payments_always_add_up()
    {
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var loans = Enumerable.Range(0, random.Next(1, 6)).Select(_ => Loan(random.Next(0, 10), random.NextInt64(0, 100_000_000))).ToList();
            var paid = new Vnd(random.NextInt64(0, 5_000_000));

            Assert.Equal(paid, CollectedInterest.Divide(paid, loans).Aggregate(Vnd.Zero, (sum, part) => sum + part.Interest));
        }
    }

    private static PayingLoan Loan(decimal rate, long balance) => new(new InterestRate(rate), new Vnd(balance), false);

    private static CollectedInterest Paid(decimal rate, long interest, bool isHousing = false) => new(new InterestRate(rate), isHousing, new Vnd(interest));
}
