namespace TkvvPortal.Domain.Tests.Shared;

public sealed class InterestRateTests
{
    [Fact]
    public void Interest_is_principal_times_days_times_rate_over_the_days_of_the_year() =>
        Assert.Equal(6_600m, new InterestRate(6.6m).On(new Vnd(36_500_000), 1, 365));

    [Fact]
    public void No_days_bear_no_interest() =>
        Assert.Equal(0m, new InterestRate(6.6m).On(new Vnd(50_000_000), 0, 365));

    [Fact]
    public void The_overdue_rate_is_the_loans_own_rate_raised_by_the_factor() =>
        Assert.Equal(new InterestRate(8.58m), new InterestRate(6.6m).Times(1.30m));

    [Fact]
    public void Interest_of_the_largest_amount_does_not_overflow() =>
        Assert.True(new InterestRate(100m).On(new Vnd(long.MaxValue), 36_500, 365) > long.MaxValue);

    [Fact]
    public void Negative_days_and_a_year_without_days_are_programming_errors()
    {
        var rate = new InterestRate(6.6m);

        Assert.Throws<ArgumentOutOfRangeException>(() => rate.On(new Vnd(1), -1, 365));
        Assert.Throws<ArgumentOutOfRangeException>(() => rate.On(new Vnd(1), 1, 0));
    }

    [Theory]
    [InlineData("7.92", "7,92 %/năm")]
    [InlineData("6.60", "6,6 %/năm")]
    [InlineData("9", "9 %/năm")]
    public void A_rate_is_written_with_a_decimal_comma(string percent, string written) =>
        Assert.Equal(written, new InterestRate(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture)).ToString());
}
