using TkvvPortal.Domain.Commissions;

namespace TkvvPortal.Domain.Tests.Commissions;

public sealed class EntrustmentFeeTests
{
    private static readonly FeeTerms Terms = new(0.032m, 0.003m, [(2, 100), (3, 80), (4, 50)], 4.5m, 84);

    [Theory]
    [InlineData(0, 100)]
    [InlineData(1.9999, 100)]
    [InlineData(2, 80)]
    [InlineData(2.9999, 80)]
    [InlineData(3, 50)]
    [InlineData(4, 0)]
    [InlineData(40, 0)]
    public void The_overdue_share_decides_how_much_is_paid(decimal overdue, decimal part) => Assert.Equal(part, Terms.Quality(new Percent(overdue)));

    [Fact]
    public void Where_nothing_is_lent_nothing_is_taken_off() => Assert.Equal(100, Terms.Quality(null));

    [Fact]
    public void The_fee_is_reckoned_from_interest_and_split_without_losing_a_dong()
    {
        // 275,000 of interest at 6.6 % stand for 50 million: 16,000 đồng, of which 80 % are paid.
        var fee = EntrustmentFee.Of([new CollectedInterest(new InterestRate(6.6m), false, new Vnd(275_000))], default, new Percent(2.5m), Terms);

        Assert.Equal((new Vnd(12_800), new Vnd(10_752), new Vnd(576), new Vnd(1_472)), (fee.Total, fee.ForCommune, fee.ForProvince, fee.ForOthers));
        Assert.Equal(fee.Total, fee.ForCommune + fee.ForProvince + fee.ForOthers);
    }

    [Fact]
    public void Social_housing_is_paid_for_by_its_balance_in_term()
    {
        var fee = EntrustmentFee.Of([new CollectedInterest(new InterestRate(5.4m), true, new Vnd(900_000))], new Vnd(200_000_000), new Percent(0), Terms);

        Assert.Equal((Vnd.Zero, new Vnd(6_000)), (fee.InterestCollected, fee.Total));
    }
}
